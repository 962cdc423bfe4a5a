import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultSession } from '../../shared/session/session';
import { Autosave, loadAutosave } from './autosave';
import { sessionText } from '../../shared/session/session-file';
import { readSession } from '../../node/read-session';
import { said } from '../../i18n/said.fixture';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'descent-autosave-'));
  file = path.join(folder, 'session.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-03-02T09:30:00.000Z');
const withLr = (lr: number) => ({ ...defaultSession, lr });

test('what was left comes back', async () => {
  await new Autosave(file, sessionText).save(withLr(10));
  expect(loadAutosave(file, now)).toEqual({ session: withLr(10), notice: null });
});

test('the first start has nothing to bring back, and says nothing', () => {
  expect(loadAutosave(file, now)).toEqual({ session: null, notice: null });
});

test.each(['', '{', sessionText(defaultSession).slice(0, 50), '\uFFFF'.repeat(300), '{"lr":-1}'])(
  'an unreadable file is kept under another name, and the user is told: %j',
  (text) => {
    writeFileSync(file, text);
    const { session, notice } = loadAutosave(file, now);
    expect(session).toBeNull();
    expect(readdirSync(folder)).toEqual(['session.unreadable-2026-03-02T09-30-00-000Z.json']);
    expect(readFileSync(path.join(folder, readdirSync(folder)[0]), 'utf8')).toBe(text);
    for (const sentence of Object.values(said(notice!))) {
      expect(sentence).toContain('session.unreadable-2026-03-02T09-30-00-000Z.json');
    }
    expect(loadAutosave(file, now)).toEqual({ session: null, notice: null });
  },
);

describe.skipIf(process.platform === 'win32')('what is no file in its place', () => {
  const aside = 'session.unreadable-2026-03-02T09-30-00-000Z.json';
  test.each([
    ['a folder', () => mkdirSync(path.join(file, 'inside'), { recursive: true })],
    ['a pipe that nobody writes to', () => execFileSync('mkfifo', [file])],
    ['a link to a device', () => symlinkSync('/dev/zero', file)],
  ])('is set aside at once, said, and makes room for the next session: %s', async (_what, make) => {
    make();
    const { session, notice } = loadAutosave(file, now);
    expect(session).toBeNull();
    for (const sentence of Object.values(said(notice!))) expect(sentence).toContain(aside);
    await new Autosave(file, sessionText).save(withLr(2));
    expect(loadAutosave(file, now)).toEqual({ session: withLr(2), notice: null });
    expect(readdirSync(folder).sort()).toEqual(['session.json', aside]);
  });

  test('is followed where it is a link to a file, which may not be there yet', async () => {
    const elsewhere = path.join(folder, 'elsewhere.json');
    symlinkSync(elsewhere, file);
    expect(loadAutosave(file, now)).toEqual({ session: null, notice: null });
    const autosave = new Autosave(file, sessionText);
    for (const lr of [1, 2]) {
      await autosave.save(withLr(lr));
      expect(loadAutosave(file, now)).toEqual({ session: withLr(lr), notice: null });
    }
  });
});

describe('many sessions in a row', () => {
  test('end with the newest, whole, and leave no other file', async () => {
    const autosave = new Autosave(file, sessionText);
    await Promise.all(Array.from({ length: 100 }, (_, n) => autosave.save(withLr(n + 1))));
    expect(readSession(file)).toEqual({ ok: true, value: withLr(100) });
    expect(readdirSync(folder)).toEqual(['session.json']);
  });

  test('are on disk after a flush, even while one is being written', () => {
    const autosave = new Autosave(file, sessionText);
    void autosave.save(withLr(1));
    void autosave.save(withLr(2));
    autosave.flush();
    expect(readSession(file)).toEqual({ ok: true, value: withLr(2) });
  });
});

test('a place that cannot be written is an error for the caller, and the next save works', async () => {
  mkdirSync(file);
  const autosave = new Autosave(file, sessionText);
  await expect(autosave.save(withLr(1))).rejects.toThrow();
  rmSync(file, { recursive: true });
  await autosave.save(withLr(2));
  expect(loadAutosave(file, now).session).toEqual(withLr(2));
});
