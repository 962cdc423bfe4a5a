// The files that were opened or saved last, newest first, in a file of their own. They are a convenience:
// what cannot be read or kept of them is no concern of anybody.

import path from 'node:path';
import * as v from 'valibot';
import { readText } from '../../node/read-text';
import { briefName } from '../../i18n/excerpt';
import type { RecentFile } from '../../shared/protocol/shell-answers';
import { writeWholeSync } from '../../node/write-whole';

const MOST = 10;
/** Far more than ten paths. */
const MOST_BYTES = 100_000;

const kept = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.check((each) => path.isAbsolute(each)),
    ),
  ),
  v.maxLength(MOST),
);

export class RecentFiles {
  private list: readonly string[];

  /** @param file where they are kept; null: nowhere */
  constructor(
    private readonly file: string | null,
    private readonly onChange: () => void,
  ) {
    this.list = file === null ? [] : readPaths(file);
  }

  /** Absolute. */
  get paths(): readonly string[] {
    return this.list;
  }

  /** As a person knows them. */
  get named(): readonly RecentFile[] {
    return this.list.map((each) => ({
      name: briefName(path.basename(each)),
      folder: briefName(path.basename(path.dirname(each))),
    }));
  }

  add(file: string): void {
    const absolute = path.resolve(file);
    this.set([absolute, ...this.list.filter((each) => each !== absolute)].slice(0, MOST));
  }

  remove(file: string): void {
    this.set(this.list.filter((each) => each !== file));
  }

  clear(): void {
    this.set([]);
  }

  private set(list: readonly string[]): void {
    this.list = list;
    this.onChange();
    if (this.file === null) return;
    try {
      writeWholeSync(this.file, Buffer.from(`${JSON.stringify(list, null, 2)}\n`));
    } catch {
      // They are there until the app ends.
    }
  }
}

function readPaths(file: string): readonly string[] {
  try {
    const read = readText(file, MOST_BYTES);
    return read.ok ? v.parse(kept, JSON.parse(read.text)) : [];
  } catch {
    return [];
  }
}
