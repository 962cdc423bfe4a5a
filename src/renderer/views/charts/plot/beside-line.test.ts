import { expect, it } from 'vitest';
import { placesBesideLine } from './beside-line';
import { LabelPlacer } from './label-placement';

const name = { text: 'f', kind: 'teal' } as const;
const falling = { x: [0, 50, 100, 150, 200], y: [0, 25, 50, 75, 100] };

it('begins at the part that is asked for, and knows no place beside nothing', () => {
  const [[first]] = placesBesideLine(falling, 0.5, name, 10, 4);
  expect(first).toMatchObject({ ...name, x: 104, y: 43, anchor: 'start' });
  const none = { x: [0, 1], y: [Number.NaN, Number.NaN] };
  expect([...placesBesideLine(none, 0, name, 10, 4)]).toEqual([]);
});

it('finds a place off the line, and near the end of the line inside the plot', () => {
  const placer = new LabelPlacer({ width: 200, height: 100 }, 10);
  placer.avoid(falling, 3);
  const [note] = placer.place(placesBesideLine(falling, 1, name, 10, 4));
  expect(note.x).toBeGreaterThan(120);
});
