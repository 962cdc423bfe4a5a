import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderOfEach } from '../../node/folder.fixture';
import { defaultSettings } from '../../shared/settings/settings';
import { loadSettings, writeSettings } from './settings-file';

const { at, names, put, text } = folderOfEach();
const large = { ...defaultSettings, textSize: 1.75, language: 'ko' } as const;

test('what is set can be read by a person', () => {
  writeSettings(at('settings.json'), large);
  expect(text('settings.json')).toContain('\n  "textSize": 1.75');
});

test('a key that cannot be used leaves the others as they are, and the file too', () => {
  const is = '\uFEFF{"textSize": 1.75, "language": "ko", "theme": "purple", "speed": [], "x": 1}';
  const file = put('settings.json', is);
  expect(loadSettings(file, new Date())).toEqual({ settings: large, notice: null });
  expect(text('settings.json')).toBe(is);
});

test('a place that cannot be written is an error for the caller, and nothing is left behind', () => {
  mkdirSync(at('settings.json', 'in the way'), { recursive: true });
  expect(() => writeSettings(at('settings.json'), large)).toThrow();
  expect(names()).toEqual(['settings.json']);
});
