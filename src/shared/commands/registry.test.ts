import { expect, test } from 'vitest';
import { keyText, pressOn, pressText } from './key-text';
import type { CommandRow } from './command-row';
import { commandRows } from './registry';

const rows: readonly CommandRow[] = commandRows;

test('no id stands twice', () => {
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

const looks = ['presentingLab', 'presentingLesson'].flatMap((where) =>
  ['presentingSetUps', 'presentingPresets'].map((what) => ['presenting', where, what]),
);
test.each(
  [[], ...looks].flatMap((holding) => [
    { holding, on: 'mac' as const },
    { holding, on: 'other' as const },
  ]),
)('no key has two meanings on $on where these hold: $holding', ({ holding, on }) => {
  const presses = rows.flatMap(({ keys }) =>
    keys.flatMap((key) => (key.only && !holding.includes(key.only) ? [] : [pressOn(key, on)])),
  );
  expect(presses.filter((press, i) => presses.indexOf(press) !== i)).toEqual([]);
});

test('modifiers of a key stand in one order', () => {
  for (const { keys } of rows) {
    for (const { press, mac = press } of keys) {
      for (const each of [press, mac]) {
        expect(each).toMatch(/^(Mod\+)?(Ctrl\+)?(Alt\+)?(Shift\+)?([A-Z0-9?]|[A-Z][A-Za-z0-9]+)$/);
      }
    }
  }
});

test.each([
  ['Mod+O', 'Ctrl+O', '⌘O'],
  ['Alt+K', 'Alt+K', '⌥K'],
  ['Mod+Shift+Z', 'Ctrl+Shift+Z', '⌘⇧Z'],
  ['Left', '←', '←'],
  ['PageDown', 'Page Down', 'Page Down'],
  ['Mod++', 'Ctrl++', '⌘+'],
])('%s is read as %s, and on a Mac as %s', (press, other, mac) => {
  expect(pressText(press, 'other')).toBe(other);
  expect(pressText(press, 'mac')).toBe(mac);
});

test('of several keys a command shows its first', () => {
  expect(keyText('playPause', 'other')).toBe('Space');
  expect(keyText('redo', 'mac')).toBe('⌘⇧Z');
  expect(keyText('defaultView', 'mac')).toBeNull();
});
