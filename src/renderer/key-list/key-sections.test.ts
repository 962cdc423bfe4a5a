import { expect, test } from 'vitest';
import { texts } from '../../i18n/texts';
import { pressOn, pressText } from '../../shared/commands/key-text';
import type { CommandRow, KeyBinding } from '../../shared/commands/command-row';
import { commandRows } from '../../shared/commands/registry';
import { keySections } from './key-sections';

const rows: readonly CommandRow[] = commandRows;
const lab = { presenting: false, lesson: false, setUps: false };
const projector = { ...lab, presenting: true };
const lessonOnProjector = { ...projector, lesson: true };
const onProjector = [projector, lessonOnProjector, { ...projector, setUps: true }];

const shown = (platform: 'mac' | 'other', occasion: typeof lab): string[] =>
  keySections(texts.en, platform, occasion).flatMap(({ rows: lines }) =>
    lines.flatMap(({ keys }) => keys),
  );

test.each(['mac', 'other'] as const)(
  'on %s every key is in the list, while presenting what the page answers itself',
  (platform) => {
    for (const key of rows.flatMap(({ keys }) => keys)) {
      const text = pressText(pressOn(key, platform), platform);
      expect(shown(platform, lab)).toContain(text);
      const there = onProjector.some((occasion) => shown(platform, occasion).includes(text));
      expect(there).toBe(key.where !== 'menu');
    }
  },
);

test.each(['mac', 'other'] as const)(
  'on %s a projector without lesson and set-ups has only what works then',
  (platform) => {
    const works = ({ where, only }: KeyBinding) =>
      where !== 'menu' && only !== 'presentingLesson' && only !== 'presentingSetUps';
    const keys = rows.flatMap((row) => row.keys).filter(works);
    const working = keys.map((key) => pressText(pressOn(key, platform), platform));
    expect(new Set(shown(platform, projector))).toEqual(new Set(working));
  },
);

test('of a key with two meanings on a projector the one that holds is in the list', () => {
  for (const occasion of [projector, lessonOnProjector]) {
    const [first] = keySections(texts.en, 'other', occasion);
    const pageDown = first?.rows.filter(({ keys }) => keys.includes('Page Down')) ?? [];
    const id = occasion.lesson ? 'lessonForward' : 'stepForward';
    expect(pageDown.map(({ text }) => text)).toEqual([texts.en.commands[id].label]);
  }
});

test.each(['en', 'ko'] as const)('no section has a title or a line twice (%s)', (language) => {
  for (const occasion of [lab, ...onProjector]) {
    const sections = keySections(texts[language], 'other', occasion);
    const titles = sections.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { rows: lines } of sections) {
      const words = lines.map(({ text }) => text);
      expect(new Set(words).size).toBe(words.length);
    }
  }
});
