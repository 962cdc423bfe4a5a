import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { removeLeftovers } from './leftovers';

test('what a write left unfinished goes, and nothing else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'descent-leftovers-'));
  const own = [
    'Preferences',
    'session.json',
    'session.unreadable-2026-03-02T09-30-00-000Z.json',
    'window.json',
  ];
  const unfinished = ['session.json.tmp-1795614429789f6e', 'window.json.tmp-5614508429789f6e'];
  for (const name of [...own, ...unfinished]) writeFileSync(path.join(folder, name), '');
  removeLeftovers(folder);
  expect(readdirSync(folder).sort()).toEqual(own);
  rmSync(folder, { recursive: true });
});
