// Folders of a test's own on the disk, that go with it.

import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach } from 'vitest';

const made = () => realpathSync(mkdtempSync(path.join(tmpdir(), 'descent-')));
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** What a test does in the folder of that moment. */
const inside = (folder: () => string) => {
  const at = (...names: string[]) => path.join(folder(), ...names);
  return {
    at,
    names: (...of: string[]) => readdirSync(at(...of)).toSorted(),
    text: (name: string) => readFileSync(at(name), 'utf8'),
    /** @returns where it lies */
    put: (name: string, content: string | Uint8Array) => {
      writeFileSync(at(name), content);
      return at(name);
    },
  };
};

/** One for all tests of the file that calls this. */
export function folderOfAll() {
  const folder = made();
  afterAll(() => remove(folder));
  return inside(() => folder);
}

/** An empty one for each test. */
export function folderOfEach() {
  let folder = '';
  beforeEach(() => void (folder = made()));
  afterEach(() => remove(folder));
  return inside(() => folder);
}
