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
  arrowPixels({ step: 0, at, arrows, rejected: [[5, 0], [50, 0]] }, plot); // prettier-ignore

const close = (...values: number[]) => values.map((value): number => expect.closeTo(value, 9));

const middle = [0, 0] as const;
const carry = arrow({ id: 'carry', vector: [4, 0] });
const push = arrow({ id: 'push', from: [4, 0], vector: [0, 2] });
const slope = arrow({ id: 'slope', kind: 'direction', vector: [0, -1e9] });

test.each<[string, StepPicture['at'], StepArrow[], object]>([
  [
    // 0.6 and 0.8 of the rim; x1 grows upwards, pixels downwards.
    'from the rim of the ball to where the next point is',
    middle,
    [arrow({})],
    { end: 'whole', line: close(204.8, 193.6, 260, 120), way: close(0.6, -0.8) },
  ],
  [
    'to the border where it leaves the frame, and says so',
    [8, 0],
    [arrow({ vector: [4, 0] })],
    { end: 'outside', line: close(368, 200, 400, 200) },
  ],
  [
    'nowhere where it is hidden by the ball',
    [1, 1],
    [arrow({ vector: [0, 0] })],
    { end: 'hidden', line: [], tip: close(220, 180) },
  ],
  [
    'on from where another ends, its name beside its middle',
    middle,
    [carry, push],
    { line: close(280, 200, 280, 160), tip: close(280, 180) },
  ],
  [
    // 0.15 of the side, from the rim on, downwards on the screen.
    'as far as the field draws a slope, whatever its units',
    middle,
    [slope],
    { line: close(200, 208, 200, 268) },
  ],
])('an arrow goes %s', (_, at, arrows, pixels) => {
  expect(drawn(at, ...arrows).arrows.at(-1)).toMatchObject(pixels);
});

test('no arrow comes from outside; a step tried in vain has its place, if that is seen', () => {
  expect(drawn([11, 0], arrow({})).arrows).toEqual([]);
  expect(drawn(middle, arrow({})).rejected).toEqual([[300, 200]]);
});

test('an ellipse has its half axes along the axes of the plane', () => {
  const reach = arrow({ id: 'reach', kind: 'ellipse', vector: [2, 5] });
  const { line, tip } = drawn(middle, arrow({ vector: [0, 5] }), reach).arrows[1];
  const [xs, ys] = [0, 1].map((odd) => line.filter((_, k) => k % 2 === odd));
  expect([Math.min(...xs), Math.max(...xs)]).toEqual(close(160, 240));
  expect([Math.min(...ys), Math.max(...ys)]).toEqual(close(100, 300));
  expect(tip).toEqual(close(200, 100));
});
