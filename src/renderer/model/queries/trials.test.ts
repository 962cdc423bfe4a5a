import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { defaultSession, runOf, type RunRequest } from '../../../shared/session/session';
import { madeUpRun } from '../run.fixture';
import { patientCore } from './core.fixture';
import { answerTo } from './query';
import type { RunResult } from './results';
import { trialsQuery } from './trials';

/** Three rows, the last not finite, of a run of three steps. */
function bench(changes: Partial<RunRequest> = {}) {
  const { client, calls } = patientCore();
  const request: RunRequest = {
    ...runOf(defaultSession),
    lr: 8,
    steps: 3,
    optimizer: { id: 'backtracking' },
    ...changes,
  };
  const rows = [-3, 4, 25, -6, 8, 9, -12, 225, 18, -24, -152, Infinity, 0, Infinity, NaN];
  const run = signal<RunResult | null>(madeUpRun(rows, { request, total: 4 }));
  const step = signal(0);
  const looks = { arithmetic: signal(false), trials: signal(false) };
  const answer = answerTo(client, trialsQuery({ run, step, looks }));
  answer.start();
  return { calls, result: answer.value, step, looks, run };
}

const trial = { t: 0.5, x: [0, 0], f: 0, bound: 24, accepted: true };

test.each(['arithmetic', 'trials'] as const)(
  'trials are asked for only while somebody looks, and forgotten after: %s',
  async (who) => {
    const { calls, result, looks, run } = bench();
    expect(calls).toHaveLength(0);
    looks[who].value = true;
    const { objective, optimizer } = run.value!.request;
    const body = { objective, optimizer, lr: 8, at: [-3, 4], slope: [-6, 8] };
    expect(calls).toMatchObject([{ kind: 'trials', body }]);
    await calls[0]?.answer({ ok: true, value: [trial] });
    expect(result.value).toEqual({ run: run.value, step: 0, trials: [trial] });
    looks[who].value = false;
    expect(result.value).toBeNull();
  },
);

test('the rate is that of the step', () => {
  const { calls, looks, step } = bench({ schedule: { id: 'inverse-sqrt' } });
  step.value = 1;
  looks.trials.value = true;
  // The second update of η/√t.
  expect(calls).toMatchObject([{ body: { at: [9, -12], lr: 8 / Math.sqrt(2) } }]);
});

test('nothing is asked beyond float64, or of a method that tries nothing', () => {
  const far = bench();
  far.step.value = 2;
  far.looks.trials.value = true;
  const plain = bench({ optimizer: { id: 'gradient-descent' } });
  plain.looks.trials.value = true;
  expect([...far.calls, ...plain.calls]).toHaveLength(0);
});
