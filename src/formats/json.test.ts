import { expect, test } from 'vitest';
import golden from '../../golden/notebook.json';
import { recordRun } from './record-run';
import { runOf } from '../core/run/run.fixture';
import { objectiveInfo } from '../shared/session/objective-info';
import { comparedJsonParts, jsonParts } from './json';

const optimizer = { id: 'gradient-descent' } as const;
const subject = objectiveInfo({ id: 'book' });
const recorded = ({ lr, steps }: { lr: number; steps: number }) =>
  recordRun({ ...runOf({ lr, steps }), optimizer }, `lr = ${lr}`);
const runs = golden.descentFresh.map(recorded);
const parsed = (parts: Iterable<string>) => JSON.parse([...parts].join(''));

test('several runs are the objects that one is, with a name and what compares them', () => {
  const { runs: written } = parsed(comparedJsonParts({ subject, runs }));
  runs.forEach((run, k) => {
    const { lr, steps, rows } = golden.descentFresh[k];
    const [x0, x1, f] = rows.at(-1)!;
    const { arrived } = written[k];
    expect(written[k]).toEqual({
      ...parsed(jsonParts({ subject }, run)),
      name: `lr = ${lr}`,
      arrived,
      f,
      distance: Math.hypot(x0, x1),
      evaluations: { f: 4 * (arrived ?? steps), gradient: 0 },
    });
  });
});

test('a range of steps has those rows alone', () => {
  const { trajectory } = parsed(jsonParts({ subject }, runs[0], { from: 3, to: 5 }));
  expect(trajectory.map(({ step }: { step: number }) => step)).toEqual([3, 4, 5]);
  expect(parsed(jsonParts({ subject }, runs[0], { from: 500, to: 600 })).trajectory).toEqual([]);
});
