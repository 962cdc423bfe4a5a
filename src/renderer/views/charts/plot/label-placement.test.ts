import { expect, it } from 'vitest';
import type { Note } from './notes';
import { boxOf, gridPlaces, LabelPlacer } from './label-placement';
import { textWidth } from '../../../drawing/text/text-width';

const SIZE = 10;
const area = { width: 200, height: 100 };
const at = (x: number, y: number): Note[] => [{ x, y, anchor: 'start', text: 'abc', kind: 'ink' }];

it('words hang at their anchor, and turned ones stand upon their beginning', () => {
  const wide = textWidth('abc', SIZE);
  const [note] = at(50, 40);
  expect(boxOf(note, SIZE)).toMatchObject({ left: 50, right: 50 + wide });
  expect(boxOf({ ...note, anchor: 'end' }, SIZE)).toMatchObject({ left: 50 - wide, right: 50 });
  expect(boxOf({ ...note, anchor: 'middle' }, SIZE).left).toBeCloseTo(50 - wide / 2, 12);
  const turned = boxOf({ ...note, turned: true }, SIZE);
  expect(turned).toMatchObject({ bottom: 40, top: expect.closeTo(40 - wide, 12) });
  expect(turned.left).toBeLessThan(50);
});

const nothing = () => {};
const words = (x: number, y: number) => (p: LabelPlacer) => p.place(gridPlaces([y], [x], at));
const line = (x: number[], y: number[]) => (p: LabelPlacer) => p.avoid({ x, y }, 3);
const upright = (p: LabelPlacer) => p.avoidAcross(100, 2);
const NONE = Number.NaN;

it.each<[string, (placer: LabelPlacer) => unknown, heights: number[], lefts: number[], number[]]>([
  ['at the first place with room', nothing, [50, 30], [10], [10, 50]],
  ['inside of the right border', nothing, [50], [195], []],
  ['inside of the left border', nothing, [50], [-1], []],
  ['inside of the upper and the lower border', nothing, [3, 99.5], [10], []],
  ['off other words', words(10, 50), [50, 55, 70], [15], [15, 70]],
  ['off a line, between its points', line([0, 200], [48, 48]), [50, 58, 80], [80], [80, 80]],
  ['where a slanting line leaves room', line([0, 200], [0, 100]), [20], [5, 100, 170], [100, 20]],
  ['off a dot', line([10, 100, 190], [NONE, 48, NONE]), [50], [95], []],
  ['in a gap', line([10, 100, 190], [48, NONE, 48]), [50], [95], [95, 50]],
  ['off a line from top to bottom', upright, [20, 50, 90], [95], []],
])('words stand %s', (_, prepare, heights, lefts, place) => {
  const placer = new LabelPlacer(area, SIZE);
  prepare(placer);
  const placed = placer.place(gridPlaces(heights, lefts, at));
  expect(placed.flatMap(({ x, y }) => [x, y])).toEqual(place);
});

it('places words that stand together, or none of them', () => {
  const placer = new LabelPlacer(area, SIZE);
  const pair = (x: number, y: number) => [...at(x, y), ...at(x, y + 12)];
  placer.avoid({ x: [0, 200], y: [60, 60] }, 3);
  expect(placer.place(gridPlaces([46, 76], [10], pair)).map(({ y }) => y)).toEqual([76, 88]);
  expect(placer.place(gridPlaces([46, 50], [60], pair))).toEqual([]);
});
