import { describe, expect, test } from 'vitest';
import { texts } from '../../i18n/texts';
import { pressOn, pressText } from '../../shared/commands/key-text';
import { commandRows, type CommandRow } from '../../shared/commands/registry';
import { keySections } from './key-sections';

const rows: readonly CommandRow[] = commandRows;
const shown = (platform: 'mac' | 'other', presenting: boolean): string[] =>
  keySections(texts.en, platform, presenting).flatMap(({ rows: lines }) =>
    lines.flatMap(({ keys }) => keys),
  );

describe.each(['mac', 'other'] as const)('on %s', (platform) => {
  test('every key of every command is in the list', () => {
    for (const { keys } of rows) {
      for (const key of keys) {
        expect(shown(platform, false)).toContain(pressText(pressOn(key, platform), platform));
      }
    }
  });

  test('while presenting it has what the page answers itself', () => {
    for (const { keys } of rows) {
      for (const key of keys) {
        const text = pressText(pressOn(key, platform), platform);
        if (key.where === 'menu') expect(shown(platform, true)).not.toContain(text);
        else expect(shown(platform, true)).toContain(text);
      }
    }
  });
});

test.each(['en', 'ko'] as const)('no section has a title or a line twice (%s)', (language) => {
  for (const presenting of [false, true]) {
    const sections = keySections(texts[language], 'other', presenting);
    const titles = sections.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { rows: lines } of sections) {
      const words = lines.map(({ text }) => text);
      expect(new Set(words).size).toBe(words.length);
    }
  }
});
