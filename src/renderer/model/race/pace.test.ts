import { expect, test } from 'vitest';
import { descend } from '../../../core/run/descend';
import { objectiveById } from '../../../core/objectives';
import { meanPace } from './pace';

const objective = objectiveById('book');
const common = { objective, start: [-3, 4], steps: 100, gradient: 'analytic', h: 1e-4 } as const;

test.each([
  [0.1, 42, 0.8],
  [0.3, 11, 0.4],
  [0.8, 19, 0.6],
  // A single step to the minimum leaves nothing.
  [0.5, 1, 0],
])('on the bowl a step of lr = %d leaves |1 − 2·lr| of the way', (lr, steps, part) => {
  expect(meanPace(descend({ ...common, lr }), 100, steps)).toBeCloseTo(part, 6);
});
