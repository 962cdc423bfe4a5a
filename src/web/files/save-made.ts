// A file that the window has made: the browser asks where, or puts it into the downloads.

import type { Texts } from '../../i18n/texts';
import type { Body, Replies, Result } from '../../shared/protocol/protocol';
import { mimeOf, type Pickers } from './pickers';
import { writeFile } from './write-file';

export type MadeFile = Pick<Body<'saveExport'>, 'kind' | 'name'> & {
  /** Of which it consists, in their order. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
};

export async function saveMade(
  { kind, name, parts }: MadeFile,
  { dialogs }: Texts,
  pickers: Pickers,
): Promise<Result<Replies['saveExport']>> {
  const mime = mimeOf(kind);
  const content = new Blob([...parts], { type: mime });
  const description = dialogs.kinds[kind];
  const written = await writeFile({ name, endings: [kind], mime, description, content }, pickers);
  if (!written.ok || !written.value) return written;
  return { ok: true, value: { name: written.value.name } };
}
