import { expect, test } from 'vitest';
import { stages, steps } from './stages.mjs';

test('every stage is run, and none twice', () => {
  expect(steps.flat(2).toSorted()).toEqual(Object.keys(stages).toSorted());
});

test('stages that run beside each other leave their reports in files of their own', () => {
  const files = Object.values(stages).flatMap((stage) =>
    'report' in stage && stage.report ? [stage.report.file] : [],
  );
  expect(files.length).toBeGreaterThan(5);
  expect(new Set(files).size).toBe(files.length);
});
