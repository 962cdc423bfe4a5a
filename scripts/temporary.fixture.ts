// A folder for the tests of one file, which is gone after them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'descent-lab-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
