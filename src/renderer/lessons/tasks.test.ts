import { describe, expect, test } from 'vitest';
import { nearMisses } from './all-checks.fixture';
import { isDone } from './is-done';
import { factsAfter, liveLab } from './live-lab.fixture';
import { places } from './texts.fixture';

const tasks = places.filter(({ step }) => step.done);

test('every task has something near it that is tried here', () => {
  expect(Object.keys(nearMisses).toSorted()).toEqual(tasks.map(({ at }) => at).toSorted());
});

describe.each(tasks)('$at', ({ at, step }) => {
  test('is not done as it opens', () => {
    const { facts } = liveLab(step);
    const { last } = facts(0);
    const opens = step.at === 'last' ? last : (step.at ?? 0);
    expect(isDone(step.done ?? [], facts(opens))).toBe(false);
  });

  test('is done when the task is', () => {
    expect(isDone(step.done ?? [], factsAfter(step, step.demo ?? {}))).toBe(true);
  });

  test('is not done by something near it', () => {
    expect(isDone(step.done ?? [], factsAfter(step, nearMisses[at]))).toBe(false);
  });
});
