import { expect, test } from 'vitest';
import { lineScale } from '../line/line-scale';
import { sharedHeights } from './shared-heights';

const slice = (f: (offset: number) => number) => {
  const offsets = [-2, -1, 0, 1, 2];
  return { offsets, values: Float64Array.from(offsets, f), x: 0, f: f(0), slope: 0 };
};

test('a slope that is steeper is drawn steeper', () => {
  const [gentle, steep] = [slice((x) => -0.8 * x), slice((x) => 4 * x)];
  const heights = sharedHeights([gentle, steep], null)!;
  const rise = (line: typeof steep) => {
    const { up } = lineScale({ ...line, heights }, false)!;
    return up(line.values[3] - line.f) - up(0);
  };
  expect(rise(steep) / rise(gentle)).toBeCloseTo(4 / -0.8, 12);
});

test('a slice that falls is seen to fall, and what is no number has no height', () => {
  const [high, low] = [slice((x) => x * x + 16), slice((x) => x * x + 4)];
  const kept = sharedHeights([high], null);
  expect(kept).toEqual([16, 20]);
  expect(sharedHeights([low], kept)).toEqual([4, 20]);
  expect(sharedHeights([slice(() => Number.NaN)], null)).toBeNull();
  expect(sharedHeights([slice((x) => (x < 0 ? Infinity : x))], null)).toEqual([0, 2]);
});
