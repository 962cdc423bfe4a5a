import { describe, expect, test } from 'vitest';
import { attempts } from './all-checks.fixture';
import { liveLab } from './live-lab.fixture';
import { places } from './texts.fixture';

const tasks = places.filter(({ step }) => step.done);

test('every task has attempts that are tried here', () => {
  expect(Object.keys(attempts).toSorted()).toEqual(tasks.map(({ at }) => at).toSorted());
});

describe.each(tasks)('$at', ({ at, step }) => {
  const { right, wrong } = attempts[at];

  test('is not done as it opens', () => {
    const { facts } = liveLab(step);
    const { last } = facts(0);
    const opens = step.at === 'last' ? last : (step.at ?? 0);
    expect(step.done?.(facts(opens))).toBe(false);
  });

  test('is done when the task is', () => {
    const { facts } = liveLab(step, right.change);
    expect(step.done?.(facts(right.at ?? 0))).toBe(true);
  });

  test('is not done by something near it', () => {
    const { facts } = liveLab(step, wrong.change);
    expect(step.done?.(facts(wrong.at ?? 0))).toBe(false);
  });
});
