// Reads a file for the window, which opens its text: it is handed on only if it can be opened.

import path from 'node:path';
import { briefName } from '../../i18n/excerpt';
import { readAnyFile } from '../../shared/files/read-any';
import type { GivenFile } from '../../shared/protocol/shell-answers';
import type { Parsed } from '../../shared/session/fields';
import { readNamed } from '../../node/read-named';
import { bounds } from '../../shared/bounds';

export function readGiven(file: string): Parsed<GivenFile> {
  const name = path.basename(file);
  const read = readNamed(file, bounds.setUpsBytes);
  if (!read.ok) return read;
  const opened = readAnyFile(name, read.value);
  return opened.ok ? { ok: true, value: { name: briefName(name), text: read.value } } : opened;
}
