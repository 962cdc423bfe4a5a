import { expect, it } from 'vitest';
import { objectiveInfo } from '../../../../shared/session/objective-info';
import { lowestPoints } from './lowest-points';

it.each([
  [4, { id: 'himmelblau' }],
  // Valleys that are not as deep are left out.
  [1, { id: 'rastrigin' }],
  [1, { id: 'styblinski-tang' }],
  // None is known.
  [0, { id: 'saddle' }],
  [0, { expression: 'x0^4' }],
])('there are %d lowest points of %j', (count, objective) => {
  expect(lowestPoints(objectiveInfo(objective))).toHaveLength(count);
});
