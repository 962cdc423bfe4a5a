import { expect, test } from 'vitest';
import { outcomeSamples } from '../../i18n/outcome-samples.fixture';
import { texts } from '../../i18n/texts';
import { runsOf } from '../../shared/session/runs';
import { defaultSession } from '../../shared/session/session';
import type { LabRun } from '../model/lab-runs';
import { madeUpRun } from '../model/run.fixture';
import { comparisonRows } from './comparison-rows';

const [own] = runsOf(defaultSession);

/** A run of two rows x, f, g that ends at (3, 4), where f = 25. */
function ended(style: number, outcome: (typeof outcomeSamples.converged)[number] | null): LabRun {
  const evaluations = { f: 168, gradient: 0 };
  const result = madeUpRun([9, 9, 162, 18, 18, 3, 4, 25, 6, 8], { outcome, evaluations });
  return { style, run: own, active: style === 0, result, path: result.trajectory };
}

const names = new Map([
  [0, 'lr = 0.1'],
  [3, 'Adam'],
]);
const minimum = outcomeSamples.converged.find(({ step }) => step === 42)!;

test('a run has its numbers at the last step, and the distance to the nearest minimum', () => {
  expect(
    comparisonRows(
      [ended(3, minimum)],
      names,
      [
        [100, 0],
        [0, 0],
      ],
      texts.en,
    ),
  ).toEqual([
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

test.each([
  ['without a known minimum has no distance', minimum, [], { distance: null }],
  [
    'that is being computed has no numbers',
    null,
    [[0, 0]],
    { verdict: null, arrived: null, f: null },
  ],
])('a run %s', (_, outcome, minima, some) => {
  const rows = comparisonRows([ended(0, outcome)], names, minima, texts.en);
  expect(rows).toMatchObject([{ name: 'lr = 0.1', ...some }]);
});
