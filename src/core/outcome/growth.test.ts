import { expect, test } from 'vitest';
import { descend } from '../run/descend';
import { runOf } from '../run/run.fixture';
import { growth } from './growth';

// How fast a run grows is asked of its verdict, in outcome.test.ts and rates.test.ts.
test('there is no growth where a run lands', () => {
  const path = descend(runOf({ lr: 0.5, steps: 3, gradient: 'analytic' }));
  expect(growth(path, 0, 3)).toEqual({ factor: 1, steady: true, least: 1 });
});
