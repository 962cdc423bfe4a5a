import { expect, test } from 'vitest';
import type { StepArrow, StepPicture } from '../../../../model/step-arrows/step-arrow';
import { viewportOf } from '../../../../model/viewport/viewport';
import { arrowPixels } from './arrow-pixels';

/** A frame of 20 in 400 pixels: a unit of x is 20 pixels, and no step of 2.4 or more is enlarged. */
const plot = {
  viewport: viewportOf({ x0: [-10, 10], x1: [-10, 10] }),
  side: 400,
  rim: 8,
  slopeLength: () => 1,
};
const arrow = (given: Partial<StepArrow>): StepArrow => ({
  id: 'move',
  symbol: 'move',
  sign: 'Δx',
  tex: '',
  kind: 'length',
  from: [0, 0],
  vector: [3, 4],
  ...given,
});
const drawn = (at: StepPicture['at'], ...arrows: StepArrow[]) =>
  arrowPixels(
    {
      step: 0,
      at,
      arrows,
      rejected: [
        [5, 0],
        [50, 0],
      ],
    },
    plot,
  );

const close = (a: readonly number[], b: readonly number[]) => {
  expect(a).toHaveLength(b.length);
  a.forEach((value, i) => expect(value).toBeCloseTo(b[i] ?? Number.NaN, 9));
};

test('goes from the rim of the ball to where the next point is', () => {
  const [move] = drawn([0, 0], arrow({})).arrows;
  expect(move?.end).toBe('whole');
  // 0.6 and 0.8 of the rim; x1 grows upwards, pixels downwards.
  close(move.line, [204.8, 193.6, 260, 120]);
  close(move.way, [0.6, -0.8]);
});

test('that leaves the frame is cut at its border, and says so', () => {
  const [move] = drawn([8, 0], arrow({ vector: [4, 0] })).arrows;
  expect(move?.end).toBe('outside');
  close(move.line, [368, 200, 400, 200]);
});

test('of no length is hidden by the ball', () => {
  const [move] = drawn([1, 1], arrow({ vector: [0, 0] })).arrows;
  expect(move).toMatchObject({ end: 'hidden', line: [] });
  close(move.tip, [220, 180]);
});

test('from a point outside the frame is not drawn', () => {
  expect(drawn([11, 0], arrow({})).arrows).toEqual([]);
});

test('a step that was tried in vain has its place, if that is seen', () => {
  const { rejected } = drawn([0, 0], arrow({}));
  expect(rejected).toEqual([[300, 200]]);
});

test('what begins where another ends has its name beside its middle', () => {
  const push = arrow({ id: 'push', from: [4, 0], vector: [0, 2] });
  const [, pushed] = drawn([0, 0], arrow({ id: 'carry', vector: [4, 0] }), push).arrows;
  close(pushed.line, [280, 200, 280, 160]);
  close(pushed.tip, [280, 180]);
});

test('a slope is as long as the field draws it, whatever its units', () => {
  const [slope] = drawn(
    [0, 0],
    arrow({ id: 'slope', kind: 'direction', vector: [0, -1e9] }),
  ).arrows;
  // 0.15 of the side, from the rim on, downwards on the screen.
  close(slope.line, [200, 208, 200, 268]);
});

test('an ellipse has its half axes along the axes of the plane', () => {
  const step = arrow({ vector: [0, 5] });
  const reach = arrow({ id: 'reach', kind: 'ellipse', vector: [2, 5] });
  const ellipse = drawn([0, 0], step, reach).arrows[1];
  const xs = ellipse.line.filter((_, k) => k % 2 === 0);
  const ys = ellipse.line.filter((_, k) => k % 2 === 1);
  close([Math.min(...xs), Math.max(...xs)], [160, 240]);
  close([Math.min(...ys), Math.max(...ys)], [100, 300]);
  close(ellipse.tip, [200, 100]);
});
