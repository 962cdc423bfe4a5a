import { describe, expect, test } from 'vitest';
import { nearMisses } from './all-checks.fixture';
import { isDone } from './is-done';
import { liveLab } from './live-lab.fixture';
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
    const { facts } = liveLab(step, step.demo?.change);
    const seen = { ...facts(step.demo?.at ?? 0), replayed: step.demo?.replay === true };
    expect(isDone(step.done ?? [], seen)).toBe(true);
  });

  test('is not done by something near it', () => {
    const { change, at: shown = 0 } = nearMisses[at];
    const { facts } = liveLab(step, change);
    expect(isDone(step.done ?? [], facts(shown))).toBe(false);
  });
});
