// What somebody drops on the window: one ordinary file, or the reason why it is none.

import type { Problem } from '../../../shared/problem';
import { refuseFile } from '../../../shared/session/session-file';
import type { Parsed } from '../../../shared/session/fields';
import { bounds } from '../../../shared/bounds';

/** Of a DataTransfer, what is needed here; it is empty once the event has passed. */
export interface DroppedItems {
  readonly items: ArrayLike<
    Pick<DataTransferItem, 'kind' | 'getAsFile'> & {
      webkitGetAsEntry(): Pick<FileSystemEntry, 'isDirectory' | 'name'> | null;
    }
  >;
}

export function droppedFile({ items }: DroppedItems): Parsed<File> {
  const [item, another] = Array.from(items).filter(({ kind }) => kind === 'file');
  if (!item) return refuse({ code: 'droppedNoFile' });
  if (another) return refuse({ code: 'droppedSeveral' });
  const entry = item.webkitGetAsEntry();
  if (entry?.isDirectory) return refuseFile(entry.name, { code: 'droppedFolder' });
  const file = item.getAsFile();
  if (!file) return refuse({ code: 'droppedNoFile' });
  if (file.size > bounds.setUpsBytes) return refuseFile(file.name, { code: 'fileTooLarge' });
  return { ok: true, value: file };
}

/** Its text; it may have gone, or have grown, since it was dropped. */
export async function textOf(file: File): Promise<Parsed<string>> {
  try {
    return { ok: true, value: await file.slice(0, bounds.setUpsBytes + 1).text() };
  } catch {
    return refuseFile(file.name, { code: 'unreadableFile', system: '' });
  }
}

const refuse = (problem: Problem) => ({ ok: false as const, problem });
