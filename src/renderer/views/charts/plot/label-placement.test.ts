import { describe, expect, it } from 'vitest';
import type { Note } from './notes';
import { boxOf, gridPlaces, LabelPlacer } from './label-placement';
import { textWidth } from '../../../drawing/text/text-width';

const SIZE = 10;
const area = { width: 200, height: 100 };
const at = (x: number, y: number): Note[] => [{ x, y, anchor: 'start', text: 'abc', kind: 'ink' }];
/** The places of a row of tries that were taken, by their heights. */
const heights = (notes: readonly Note[]) => notes.map(({ y }) => y);

describe('boxOf', () => {
  const wide = textWidth('abc', SIZE);

  it('hangs the words at their anchor', () => {
    const note = { ...at(50, 40)[0], text: 'abc' };
    expect(boxOf(note, SIZE)).toMatchObject({ left: 50, right: 50 + wide });
    expect(boxOf({ ...note, anchor: 'end' }, SIZE)).toMatchObject({ left: 50 - wide, right: 50 });
    expect(boxOf({ ...note, anchor: 'middle' }, SIZE).left).toBeCloseTo(50 - wide / 2, 12);
  });

  it('stands turned words upon their beginning', () => {
    const box = boxOf({ ...at(50, 40)[0], turned: true }, SIZE);
    expect(box.bottom).toBe(40);
    expect(box.top).toBeCloseTo(40 - wide, 12);
    expect(box.left).toBeLessThan(50);
  });
});

describe('Room', () => {
  it('takes the first place where there is room', () => {
    expect(heights(new LabelPlacer(area, SIZE).place(gridPlaces([50, 30], [10], at)))).toEqual([
      50,
    ]);
  });

  it('keeps words inside the plot', () => {
    const placer = new LabelPlacer(area, SIZE);
    expect(placer.place(gridPlaces([50], [195], at))).toEqual([]);
    expect(placer.place(gridPlaces([50], [-1], at))).toEqual([]);
    expect(placer.place(gridPlaces([3, 99.5], [10], at))).toEqual([]);
  });

  it('keeps words off each other', () => {
    const placer = new LabelPlacer(area, SIZE);
    placer.place(gridPlaces([50], [10], at));
    expect(heights(placer.place(gridPlaces([50, 55, 70], [15], at)))).toEqual([70]);
  });

  it('keeps words off a line that passes between its points', () => {
    const placer = new LabelPlacer(area, SIZE);
    placer.avoid({ x: [0, 200], y: [48, 48] }, 3);
    expect(heights(placer.place(gridPlaces([50, 58, 80], [80], at)))).toEqual([80]);
  });

  it('finds the corner that a slanting line leaves free', () => {
    const placer = new LabelPlacer(area, SIZE);
    placer.avoid({ x: [0, 200], y: [0, 100] }, 3);
    const [note] = placer.place(gridPlaces([20], [5, 100, 170], at));
    expect(note.x).toBe(100);
  });

  it('is stopped by a dot, and not by a gap', () => {
    const dot = new LabelPlacer(area, SIZE);
    dot.avoid({ x: [10, 100, 190], y: [Number.NaN, 48, Number.NaN] }, 3);
    expect(dot.place(gridPlaces([50], [95], at))).toEqual([]);
    const gap = new LabelPlacer(area, SIZE);
    gap.avoid({ x: [10, 100, 190], y: [48, Number.NaN, 48] }, 3);
    expect(gap.place(gridPlaces([50], [95], at))).toHaveLength(1);
  });

  it('keeps words off a line from top to bottom', () => {
    const placer = new LabelPlacer(area, SIZE);
    placer.avoidAcross(100, 2);
    expect(placer.place(gridPlaces([20, 50, 90], [95], at))).toEqual([]);
  });

  it('places words that stand together, or none of them', () => {
    const placer = new LabelPlacer(area, SIZE);
    const pair = (x: number, y: number) => [...at(x, y), ...at(x, y + 12)];
    placer.avoid({ x: [0, 200], y: [60, 60] }, 3);
    expect(heights(placer.place(gridPlaces([46, 76], [10], pair)))).toEqual([76, 88]);
    expect(placer.place(gridPlaces([46, 50], [60], pair))).toEqual([]);
  });
});
