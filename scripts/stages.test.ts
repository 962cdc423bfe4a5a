import { expect, test } from 'vitest';
import { stages, steps } from './stages.mjs';

test('every stage is run, and none twice in a tier', () => {
  const [daily, full] = [steps.daily.flat(2), steps.full.flat(2)];
  expect(new Set([...daily, ...full])).toEqual(new Set(Object.keys(stages)));
  for (const tier of [daily, full]) expect(new Set(tier).size).toBe(tier.length);
});

test('the full tier runs all that the daily one does', () => {
  // Only the count of what waits for it, and the budget of what does not, are none of its.
  expect(steps.daily.flat(2).filter((name) => !steps.full.flat(2).includes(name))).toEqual([
    'waiting',
    'budget',
  ]);
});

test('stages that run beside each other leave their reports in files of their own', () => {
  const files = Object.values(stages).flatMap((stage) =>
    'report' in stage && stage.report ? [stage.report.file] : [],
  );
  expect(files.length).toBeGreaterThan(5);
  expect(new Set(files).size).toBe(files.length);
});
