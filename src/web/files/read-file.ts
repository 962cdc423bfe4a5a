// Reads a file for the window, which opens its text: it is handed on only if it can be opened.

import { briefName } from '../../i18n/excerpt';
import { textOf } from '../../renderer/model/files/dropped-file';
import { readAnyFile } from '../../shared/files/read-any';
import type { GivenFile } from '../../shared/protocol/shell-answers';
import type { Result } from '../../shared/protocol/protocol';
import { refuseFile } from '../../shared/session/session-file';
import { unusable } from '../../shared/protocol/failure';
import { bounds } from '../../shared/bounds';

export async function readFile(file: File): Promise<Result<GivenFile>> {
  const text =
    file.size > bounds.setUpsBytes
      ? refuseFile(file.name, { code: 'fileTooLarge' })
      : await textOf(file);
  const opened = text.ok ? readAnyFile(file.name, text.value) : text;
  if (!text.ok) return unusable(text.problem);
  if (!opened.ok) return unusable(opened.problem);
  return { ok: true, value: { name: briefName(file.name), text: text.value } };
}
