import { expect, test } from 'vitest';
import { outcomeKinds } from '../core/outcome/kinds';
import { createCore } from './answer';
import { asked } from './run-request.fixture';

const run = asked({ lr: 7, gradient: 'analytic' });
const rates = { from: 1e-4, to: 100, count: 121 };

test('the book’s bowl is tried in one answer: 1 − 2·lr says what each rate does', () => {
  const { lr, kind, reached, overshot } = createCore().rateTrials({ run, ...rates });
  expect(lr).toHaveLength(121);
  const at = (rate: number) => lr.findIndex((each) => Math.abs(each / rate - 1) < 1e-9);
  // Each step multiplies x by 1 − 2·lr: 0.8 at 0.1, −1 at 1, −19 at 10.
  expect(outcomeKinds[kind[at(0.1)]]).toBe('converged');
  expect(reached[at(0.1)]).toBeGreaterThan(0);
  expect(overshot[at(10)]).toBe(1);
  expect(reached[at(10)]).toBeNaN();
  // 0.9998^100 = 0.98: nearly all of the way is left.
  expect(reached[at(1e-4)]).toBeNaN();
});

test('a sweep that is under way goes on undisturbed', () => {
  const core = createCore();
  const heavy = { ...run, steps: 20_000 };
  const first = core.sweep({ run: heavy, ...rates });
  core.rateTrials({ run, ...rates });
  const second = core.continue({ job: 'sweep' });
  expect(second).toMatchObject({ job: 'sweep', from: first.lr.length });
});
