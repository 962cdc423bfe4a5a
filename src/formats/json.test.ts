import { expect, test } from 'vitest';
import golden from '../../golden/notebook.json';
import { recordRun } from './record-run';
import { book } from '../core/objectives/book';
import { objectiveInfo } from '../shared/session/objective-info';
import { comparedJsonParts, jsonParts } from './json';

const usual = {
  start: [-3, 4],
  gradient: 'numerical',
  h: 1e-4,
  optimizer: { id: 'gradient-descent' },
} as const;
const subject = objectiveInfo({ id: 'book' });
const recorded = ({ lr, steps }: { lr: number; steps: number }) =>
  recordRun({ ...usual, objective: book, lr, steps }, `lr = ${lr}`);
const runs = golden.descentFresh.map(recorded);
const parsed = (parts: Iterable<string>) => JSON.parse([...parts].join(''));

test('several runs are the objects that one is, with a name and what compares them', () => {
  const { runs: written } = parsed(comparedJsonParts({ subject, runs }));
  runs.forEach((run, k) => {
    const { name, arrived, f, distance, evaluations, ...alone } = written[k];
    expect(alone).toEqual(parsed(jsonParts({ subject }, run)));
    expect([name, f]).toEqual([
      `lr = ${golden.descentFresh[k].lr}`,
      golden.descentFresh[k].rows.at(-1)?.[2],
    ]);
    expect(distance).toBe(Math.hypot(...(golden.descentFresh[k].rows.at(-1) ?? []).slice(0, 2)));
    expect(evaluations).toEqual({ f: 4 * (arrived ?? golden.descentFresh[k].steps), gradient: 0 });
  });
});

test('a range of steps has those rows alone', () => {
  const { trajectory } = parsed(jsonParts({ subject }, runs[0], { from: 3, to: 5 }));
  expect(trajectory.map(({ step }: { step: number }) => step)).toEqual([3, 4, 5]);
  expect(parsed(jsonParts({ subject }, runs[0], { from: 500, to: 600 })).trajectory).toEqual([]);
});
