// A file that leaves the window: where a person says, if the browser can ask, else into its downloads.

import { briefName } from '../../i18n/excerpt';
import { unusable } from '../../shared/protocol/failure';
import type { Result } from '../../shared/protocol/protocol';
import { errorName, isCancelled, typeOf, type FileHandle, type Pickers } from './pickers';

export interface LeavingFile {
  /** Without its ending. */
  readonly name: string;
  readonly endings: readonly [string, ...string[]];
  readonly mime: string;
  /** What such a file is called, in the window's language. */
  readonly description: string;
  readonly content: Blob;
}

/** null: the person closed the dialog. The handle is where it lies; null for a download. */
export type Written = { readonly name: string; readonly handle: FileHandle | null } | null;

export async function writeFile(file: LeavingFile, pickers: Pickers): Promise<Result<Written>> {
  const name = `${file.name}.${file.endings[0]}`;
  const handle = await askWhere(file, name, pickers);
  if (handle === 'cancelled') return { ok: true, value: null };
  if (handle === 'unasked') {
    download(name, file.content);
    return { ok: true, value: { name: briefName(name), handle: null } };
  }
  try {
    const stream = await handle.createWritable();
    await stream.write(file.content);
    await stream.close();
    return { ok: true, value: { name: briefName(handle.name), handle } };
  } catch (error) {
    const code = 'unwritableFile';
    return unusable({ code, file: briefName(handle.name), system: errorName(error) });
  }
}

/** A browser asks only at once after a press, and not within another site. */
async function askWhere(
  { endings, mime, description }: LeavingFile,
  suggestedName: string,
  pickers: Pickers,
): Promise<FileHandle | 'cancelled' | 'unasked'> {
  if (!pickers.showSaveFilePicker) return 'unasked';
  try {
    // An ending of two parts is none to a browser.
    const last = endings.map((ending) => ending.slice(ending.lastIndexOf('.') + 1));
    const types = [typeOf(description, mime, last)];
    return await pickers.showSaveFilePicker({ id: 'descent-lab', suggestedName, types });
  } catch (error) {
    return isCancelled(error) ? 'cancelled' : 'unasked';
  }
}

/** Long enough (ms) for a browser that asks first what it is to do with a download. */
const OFFERED = 60_000;

function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(content);
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), OFFERED);
}
