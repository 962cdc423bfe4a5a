import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultSettings } from '../../shared/settings/settings';
import { said } from '../../i18n/said.fixture';
import { loadSettings, writeSettings } from './settings-file';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'descent-settings-'));
  file = path.join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-03-02T09:30:00.000Z');
const large = { ...defaultSettings, textSize: 1.75, language: 'ko' } as const;

test('what was set is there at the next start, in one file that a person can read', () => {
  writeSettings(file, defaultSettings);
  writeSettings(file, large);
  expect(loadSettings(file, now)).toEqual({ settings: large, notice: null });
  expect(readdirSync(folder)).toEqual(['settings.json']);
  expect(readFileSync(file, 'utf8')).toContain('\n  "textSize": 1.75');
});

test('the first start has what is set at first, and says nothing', () => {
  expect(loadSettings(file, now)).toEqual({ settings: defaultSettings, notice: null });
});

test('a key that cannot be used leaves the others as they are, and the file too', () => {
  const text = '\uFEFF{"textSize": 1.75, "language": "ko", "theme": "purple", "speed": [], "x": 1}';
  writeFileSync(file, text);
  expect(loadSettings(file, now)).toEqual({ settings: large, notice: null });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

const unreadable = ['', '{', '[]', '3', 'null', '\uFFFF'.repeat(300), `"${'x'.repeat(200_000)}"`];

test.each(unreadable)('what is no file of settings is set aside, and said: %#', (text) => {
  writeFileSync(file, text);
  const { settings, notice } = loadSettings(file, now);
  expect(settings).toEqual(defaultSettings);
  expect(readdirSync(folder)).toEqual(['settings.unreadable-2026-03-02T09-30-00-000Z.json']);
  expect(readFileSync(path.join(folder, readdirSync(folder)[0]), 'utf8')).toBe(text);
  for (const sentence of Object.values(said(notice!))) {
    expect(sentence).toContain('settings.unreadable-2026-03-02T09-30-00-000Z.json');
  }
  expect(loadSettings(file, now)).toEqual({ settings: defaultSettings, notice: null });
});

test('a folder in the place of the file is set aside too', () => {
  mkdirSync(file);
  expect(loadSettings(file, now).settings).toEqual(defaultSettings);
  writeSettings(file, large);
  expect(loadSettings(file, now).settings).toEqual(large);
});

test.skipIf(process.platform === 'win32')('and a pipe that nobody writes to, at once', () => {
  execFileSync('mkfifo', [file]);
  expect(loadSettings(file, now)).toMatchObject({ settings: defaultSettings, notice: {} });
  writeSettings(file, large);
  expect(loadSettings(file, now)).toEqual({ settings: large, notice: null });
});

test('a place that cannot be written is an error for the caller, and nothing is left behind', () => {
  mkdirSync(path.join(file, 'in the way'), { recursive: true });
  expect(() => writeSettings(file, large)).toThrow();
  expect(readdirSync(folder)).toEqual(['settings.json']);
});
