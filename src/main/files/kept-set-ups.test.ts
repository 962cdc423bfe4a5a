import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { said } from '../../i18n/said.fixture';
import { defaultSession } from '../../shared/session/session';
import { keptSetUpsText, noSetUps, type KeptSetUps } from '../../shared/set-ups/kept-set-ups';
import { setUpsText } from '../../shared/set-ups/set-ups';
import { Autosave } from './autosave';
import { loadSetUps } from './kept-set-ups';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'descent-setups-'));
  file = path.join(folder, 'setups.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-03-02T09:30:00.000Z');
const two: KeptSetUps = {
  setUps: [
    { ...defaultSession, title: 'Too large', lr: 10, locked: ['lr'] },
    { ...defaultSession, note: '가장 낮은 곳은?', shown: ['field'] },
  ],
  open: 1,
  saved: false,
};

test.each([two, noSetUps])('a list comes back as it was left, %#', async (kept) => {
  await new Autosave(file, keptSetUpsText).save(kept);
  expect(loadSetUps(file, now)).toEqual({ kept, notice: null });
});

test('the first start has an empty list, and says nothing', () => {
  expect(loadSetUps(file, now)).toEqual({ kept: noSetUps, notice: null });
});

test.each([
  '',
  '[]',
  setUpsText([defaultSession]),
  keptSetUpsText(two).slice(0, 300),
  keptSetUpsText({ ...two, open: 50 }),
])('an unreadable list is kept under another name, and the user is told: %#', (text) => {
  writeFileSync(file, text);
  const { kept, notice } = loadSetUps(file, now);
  expect(kept).toEqual(noSetUps);
  const name = 'setups.unreadable-2026-03-02T09-30-00-000Z.json';
  expect(readdirSync(folder)).toEqual([name]);
  expect(readFileSync(path.join(folder, name), 'utf8')).toBe(text);
  for (const sentence of Object.values(said(notice!))) expect(sentence).toContain(name);
});
