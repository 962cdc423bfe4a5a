// Texts and pictures onto the clipboard; nothing is ever read from there.

import { copyText } from '../../renderer/model/copy-text';
import { unusable } from '../../shared/protocol/failure';
import type { Result } from '../../shared/protocol/protocol';
import { errorName } from '../files/pickers';

const done = { ok: true, value: null } as const;
const refused = (error: unknown) => unusable({ code: 'notCopied', system: errorName(error) });

/** Pages without a safe address have no clipboard of their own. */
type MaybeClipboard = Partial<Pick<Clipboard, 'writeText' | 'write'>> | undefined;

export async function writeText(text: string): Promise<Result<null>> {
  const clipboard = navigator.clipboard as MaybeClipboard;
  try {
    if (!clipboard?.writeText) throw new DOMException('', 'NotSupportedError');
    await clipboard.writeText(text);
    return done;
  } catch (error) {
    return copyText(text) ? done : refused(error);
  }
}

export async function writePicture(png: Uint8Array): Promise<Result<null>> {
  const clipboard = navigator.clipboard as MaybeClipboard;
  try {
    if (!clipboard?.write) throw new DOMException('', 'NotSupportedError');
    const picture = new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' });
    await clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return done;
  } catch (error) {
    return refused(error);
  }
}
