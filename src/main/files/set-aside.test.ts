// What three files keep for the next start, by the same rules: none says nothing, one that cannot be
// read makes room and is told of.

import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { said } from '../../i18n/said.fixture';
import { folderOfEach } from '../../node/folder.fixture';
import type { Problem } from '../../shared/problem';
import { defaultSession } from '../../shared/session/session';
import { sessionText } from '../../shared/session/session-file';
import { keptSetUpsText, noSetUps, type KeptSetUps } from '../../shared/set-ups/kept-set-ups';
import { setUpsText } from '../../shared/set-ups/set-ups';
import { defaultSettings } from '../../shared/settings/settings';
import { Autosave, loadAutosave } from './autosave';
import { loadSetUps } from './kept-set-ups';
import { loadSettings, writeSettings } from './settings-file';

const { at, names, put, text } = folderOfEach();
const now = new Date('2026-03-02T09:30:00.000Z');

interface Keeping<T> {
  /** What a load gives is called so; `none` where nothing was kept. */
  readonly part: string;
  readonly none: T | null;
  readonly load: (file: string) => { readonly notice: Problem | null };
  readonly save: (file: string, value: T) => Promise<void> | void;
  readonly values: readonly T[];
  readonly unreadable: readonly string[];
}

function describeKeeping<T>(name: string, keeping: Keeping<T>): void {
  const { part, none, load, save, values, unreadable } = keeping;
  const own = `${name}.json`;
  const aside = `${name}.unreadable-2026-03-02T09-30-00-000Z.json`;
  const isLoaded = (value: T | null) =>
    expect(load(at(own))).toEqual({ [part]: value, notice: null });

  function isSetAside() {
    const { notice, ...rest } = load(at(own));
    expect(rest).toEqual({ [part]: none });
    expect(names()).toEqual([aside]);
    for (const sentence of Object.values(said(notice!))) expect(sentence).toContain(aside);
    isLoaded(none);
  }

  describe(own, () => {
    test('comes back as it was left, and says nothing, also where there is none', async () => {
      isLoaded(none);
      for (const value of values) {
        await save(at(own), value);
        isLoaded(value);
      }
      expect(names()).toEqual([own]);
    });

    test.each(unreadable)('that cannot be read is set aside as it is, and told: %#', (is) => {
      put(own, is);
      isSetAside();
      expect(text(aside)).toBe(is);
    });

    test.skipIf(process.platform === 'win32').each<[string, () => void]>([
      ['a folder', () => mkdirSync(at(own, 'inside'), { recursive: true })],
      ['a pipe that nobody writes to', () => execFileSync('mkfifo', [at(own)])],
      ['a link to a device', () => symlinkSync('/dev/zero', at(own))],
    ])('in whose place is %s makes room at once, and tells it', async (_what, make) => {
      make();
      isSetAside();
      await save(at(own), values[0]);
      isLoaded(values[0]);
      expect(names()).toEqual([own, aside].toSorted());
    });
  });
}

const bytes = '\uFFFF'.repeat(300);

describeKeeping('session', {
  part: 'session',
  none: null,
  load: (file) => loadAutosave(file, now),
  save: (file, session) => new Autosave(file, sessionText).save(session),
  values: [{ ...defaultSession, lr: 10 }],
  unreadable: ['', '{', sessionText(defaultSession).slice(0, 50), bytes, '{"lr":-1}'],
});

const two: KeptSetUps = {
  setUps: [
    { ...defaultSession, title: 'Too large', lr: 10, locked: ['lr'] },
    { ...defaultSession, note: '가장 낮은 곳은?', shown: ['field'] },
  ],
  open: 1,
  saved: false,
};

const cut = keptSetUpsText(two).slice(0, 300);

describeKeeping('setups', {
  part: 'kept',
  none: noSetUps,
  load: (file) => loadSetUps(file, now),
  save: (file, kept) => new Autosave(file, keptSetUpsText).save(kept),
  values: [two, noSetUps],
  unreadable: ['', '[]', setUpsText([defaultSession]), cut, keptSetUpsText({ ...two, open: 50 })],
});

describeKeeping('settings', {
  part: 'settings',
  none: defaultSettings,
  load: (file) => loadSettings(file, now),
  save: writeSettings,
  values: [defaultSettings, { ...defaultSettings, textSize: 1.75, language: 'ko' }],
  unreadable: ['', '{', '[]', '3', 'null', bytes, `"${'x'.repeat(200_000)}"`],
});
