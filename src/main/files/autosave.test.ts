import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { folderOfEach } from '../../node/folder.fixture';
import { readSession } from '../../node/read-session';
import { defaultSession, type Session } from '../../shared/session/session';
import { sessionText } from '../../shared/session/session-file';
import { Autosave, loadAutosave } from './autosave';

const { at, names } = folderOfEach();
const withLr = (lr: number) => ({ ...defaultSession, lr });
let autosave: Autosave<Session>;
beforeEach(() => void (autosave = new Autosave(at('session.json'), sessionText)));
const expectKept = (lr: number) =>
  expect(readSession(at('session.json'))).toEqual({ ok: true, value: withLr(lr) });

test.skipIf(process.platform === 'win32')('a link is followed, also to nothing yet', async () => {
  symlinkSync(at('elsewhere.json'), at('session.json'));
  const load = () => loadAutosave(at('session.json'), new Date());
  expect(load()).toEqual({ session: null, notice: null });
  for (const lr of [1, 2]) {
    await autosave.save(withLr(lr));
    expect(load()).toEqual({ session: withLr(lr), notice: null });
  }
});

test('many sessions in a row end with the newest, whole, and leave no other file', async () => {
  await Promise.all(Array.from({ length: 100 }, (_, n) => autosave.save(withLr(n + 1))));
  expectKept(100);
  expect(names()).toEqual(['session.json']);
});

test('a flush puts the newest on disk at once, even while one is being written', () => {
  void autosave.save(withLr(1));
  void autosave.save(withLr(2));
  autosave.flush();
  expectKept(2);
});

test('a place that cannot be written is an error for the caller, and the next save works', async () => {
  mkdirSync(at('session.json'));
  await expect(autosave.save(withLr(1))).rejects.toThrow();
  rmSync(at('session.json'), { recursive: true });
  await autosave.save(withLr(2));
  expectKept(2);
});
