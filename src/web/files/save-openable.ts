// What the window can open again, saved as a file. Nothing but that is written.

import type { Texts } from '../../i18n/texts';
import { readAny } from '../../shared/files/read-any';
import { failure } from '../../shared/protocol/failure';
import type { Body, Replies, Result } from '../../shared/protocol/protocol';
import type { Pickers } from './pickers';
import type { RecentHandles } from './recent-handles';
import { writeFile } from './write-file';

/** The first is added where nobody types one. */
const endings = {
  session: ['json', 'descent'],
  setUps: ['descent', 'json'],
  lesson: ['json'],
} as const;

export async function saveOpenable(
  { name, text }: Body<'saveFile'>,
  { dialogs }: Texts,
  recent: RecentHandles,
  pickers: Pickers,
): Promise<Result<Replies['saveFile']>> {
  const content = readAny(text);
  if (!content.ok) return failure('refused', 'This is nothing that can be opened again.');
  const mime = 'application/json';
  const written = await writeFile(
    {
      name,
      endings: endings[content.value.kind],
      mime,
      description: dialogs.kind,
      content: new Blob([text], { type: mime }),
    },
    pickers,
  );
  if (!written.ok || !written.value) return written;
  if (written.value.handle) await recent.add(written.value.handle);
  return { ok: true, value: { name: written.value.name } };
}
