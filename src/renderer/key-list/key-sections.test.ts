import { describe, expect, test } from 'vitest';
import { texts } from '../../i18n/texts';
import { pressOn, pressText } from '../../shared/commands/key-text';
import type { CommandRow, KeyBinding } from '../../shared/commands/command-row';
import { commandRows } from '../../shared/commands/registry';
import { keySections } from './key-sections';

const rows: readonly CommandRow[] = commandRows;
const lab = { presenting: false, lesson: false, setUps: false };
const projector = { presenting: true, lesson: false, setUps: false };
const lessonOnProjector = { presenting: true, lesson: true, setUps: false };
const setUpsOnProjector = { presenting: true, lesson: false, setUps: true };
const occasions = [lab, projector, lessonOnProjector, setUpsOnProjector];

const shown = (platform: 'mac' | 'other', occasion: typeof lab): string[] =>
  keySections(texts.en, platform, occasion).flatMap(({ rows: lines }) =>
    lines.flatMap(({ keys }) => keys),
  );

describe.each(['mac', 'other'] as const)('on %s', (platform) => {
  test('every key of every command is in the list', () => {
    for (const { keys } of rows) {
      for (const key of keys) {
        expect(shown(platform, lab)).toContain(pressText(pressOn(key, platform), platform));
      }
    }
  });

  test('while presenting it has what the page answers itself', () => {
    for (const { keys } of rows) {
      for (const key of keys) {
        const text = pressText(pressOn(key, platform), platform);
        const there = [projector, lessonOnProjector, setUpsOnProjector].some((occasion) =>
          shown(platform, occasion).includes(text),
        );
        expect(there).toBe(key.where !== 'menu');
      }
    }
  });

  test('with no lesson and no set-ups there, it has only what works then', () => {
    const works = ({ where, only }: KeyBinding) =>
      where !== 'menu' && only !== 'presentingLesson' && only !== 'presentingSetUps';
    const textOf = (key: KeyBinding) => pressText(pressOn(key, platform), platform);
    const bindings = rows.flatMap(({ keys }) => keys);
    const working = new Set(bindings.filter(works).map(textOf));
    expect(new Set(shown(platform, projector))).toEqual(working);
  });
});

test('of a key with two meanings on a projector the one that holds is in the list', () => {
  for (const occasion of [projector, lessonOnProjector]) {
    const [first] = keySections(texts.en, 'other', occasion);
    const pageDown = first?.rows.filter(({ keys }) => keys.includes('Page Down')) ?? [];
    const id = occasion.lesson ? 'lessonForward' : 'stepForward';
    expect(pageDown.map(({ text }) => text)).toEqual([texts.en.commands[id].label]);
  }
});

test.each(['en', 'ko'] as const)('no section has a title or a line twice (%s)', (language) => {
  for (const occasion of occasions) {
    const sections = keySections(texts[language], 'other', occasion);
    const titles = sections.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { rows: lines } of sections) {
      const words = lines.map(({ text }) => text);
      expect(new Set(words).size).toBe(words.length);
    }
  }
});
