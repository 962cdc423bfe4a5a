import { expect, test } from 'vitest';
import { nearMisses } from './all-checks.fixture';
import { isDone } from './is-done';
import type { Attempt } from './lesson';
import { factsAfter, liveLab } from './live-lab.fixture';
import { places } from './texts.fixture';

const tasks = places.filter(({ step }) => step.done);

test.each(tasks)('$at is done by its demo, not as it opens or by a near miss', ({ at, step }) => {
  const isDoneBy = (attempt: Attempt) => isDone(step.done ?? [], factsAfter(step, attempt));
  const opens = step.at === 'last' ? liveLab(step).facts(0).last : (step.at ?? 0);
  expect(isDoneBy({ at: opens })).toBe(false);
  expect(isDoneBy(step.demo ?? {})).toBe(true);
  expect(isDoneBy(nearMisses[at])).toBe(false);
});
