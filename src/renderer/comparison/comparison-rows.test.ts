import { expect, test } from 'vitest';
import { Trajectory } from '../../core/run/trajectory';
import { outcomeSamples } from '../../i18n/outcome-samples.fixture';
import { texts } from '../../i18n/texts';
import { runsOf } from '../../shared/session/runs';
import { defaultSession, runOf } from '../../shared/session/session';
import type { LabRun } from '../model/lab-runs';
import { comparisonRows } from './comparison-rows';

const [own] = runsOf(defaultSession);

/** A run of two rows x, f, g that ends at (3, 4), where f = 25. */
function ended(style: number, outcome: (typeof outcomeSamples.converged)[number] | null): LabRun {
  const trajectory = new Trajectory(2, Float64Array.of(9, 9, 162, 18, 18, 3, 4, 25, 6, 8));
  const evaluations = { f: 168, gradient: 0 };
  const result = { request: runOf(defaultSession), trajectory, total: 2, outcome, evaluations };
  return { style, run: own, active: style === 0, result, path: trajectory };
}

const names = new Map([
  [0, 'lr = 0.1'],
  [3, 'Adam'],
]);
const minimum = outcomeSamples.converged.find(({ step }) => step === 42)!;

test('a run has its numbers at the last step, and the distance to the nearest minimum', () => {
  const minima = [
    [100, 0],
    [0, 0],
  ];
  expect(comparisonRows([ended(3, minimum)], names, minima, texts.en)).toEqual([
    {
      style: 3,
      name: 'Adam',
      verdict: 'Converged',
      rank: 0,
      arrived: 42,
      f: 25,
      distance: 5,
      evaluations: { f: 168, gradient: 0 },
    },
  ]);
});

test('where no minimum is known there is no distance', () => {
  const [row] = comparisonRows([ended(0, minimum)], names, [], texts.en);
  expect(row?.distance).toBeNull();
});

test('a run that is being computed has a name only', () => {
  const [row] = comparisonRows([ended(0, null)], names, [[0, 0]], texts.en);
  expect(row).toMatchObject({ name: 'lr = 0.1', verdict: null, arrived: null, f: null });
});
