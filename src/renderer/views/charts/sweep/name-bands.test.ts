import { expect, it } from 'vitest';
import { outcomeKinds, type OutcomeKind } from '../../../../core/outcome/kinds';
import { texts } from '../../../../i18n/texts';
import { boxOf, LabelPlacer } from '../plot/label-placement';
import { nameBands } from './name-bands';

const SIZE = 11;
const area = { width: 300, height: 200 };
const band = (kind: OutcomeKind, from: number, to: number) => ({ kind, from, to });
const named = (bands: ReturnType<typeof band>[], placer = new LabelPlacer(area, SIZE)) =>
  nameBands(bands, placer, area, SIZE, texts.en);
const words = (bands: ReturnType<typeof band>[], placer?: LabelPlacer) =>
  named(bands, placer).map(({ text }) => text);

it('names a wide band in one line at its foot, in its middle', () => {
  const [note] = named([band('creeping', 0, 200)]);
  expect(note).toMatchObject({ text: 'Too slow', x: 100, anchor: 'middle' });
  expect(note.y).toBeGreaterThan(180);
});

it('breaks a long name, else turns it, else drops it in a band narrower than letters', () => {
  expect(words([band('frozen', 0, 70)])).toEqual(['Frozen by', 'rounding']);
  expect(named([band('frozen', 100, 130)])[0]).toMatchObject({ turned: true });
  expect(words([band('frozen', 100, 110)])).toEqual([]);
});

it('names each outcome once, in the widest of its bands', () => {
  const notes = named([
    band('still-moving', 0, 90),
    band('converged', 90, 180),
    band('still-moving', 180, 300),
  ]);
  expect(notes.map(({ text }) => text)).toEqual(['Still moving', 'Converged']);
  expect(notes[0].x).toBe(240);
});

it('moves aside for a line in the band, and gives up where the lines leave nothing', () => {
  const aside = new LabelPlacer(area, SIZE);
  aside.avoidAcross(100, 3);
  const [note] = named([band('creeping', 0, 200)], aside);
  expect(Math.abs(note.x - 100)).toBeGreaterThan(20);
  const full = new LabelPlacer(area, SIZE);
  full.take({ left: 0, top: 0, right: 300, bottom: 200 });
  expect(words([band('creeping', 0, 200)], full)).toEqual([]);
});

const cases = outcomeKinds.flatMap((kind) =>
  (['en', 'ko'] as const).map((language) => ({ kind, language })),
);
it.each(cases)('keeps the name of $kind ($language) inside its band', ({ kind, language }) => {
  const placer = new LabelPlacer(area, SIZE);
  const notes = nameBands([band(kind, 60, 130)], placer, area, SIZE, texts[language]);
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) {
    const box = boxOf(note, SIZE);
    expect(box.left).toBeGreaterThanOrEqual(60);
    expect(box.right).toBeLessThanOrEqual(130);
  }
});
