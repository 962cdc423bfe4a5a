import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { defaultSession, runOf, type RunRequest } from '../../../shared/session/session';
import { madeUpRun } from '../run.fixture';
import { patientCore } from './core.fixture';
import { answerTo } from './query';
import { sharedInitXQuery } from './shared-init-x';
import { stepQuery } from './step';
import { trialsQuery } from './trials';

/** Three rows, the last not finite, of a line search of three steps. */
function bench(changes: Partial<RunRequest> = {}) {
  const { client, of } = patientCore();
  const method = { optimizer: { id: 'backtracking' }, lr: 8, steps: 3 } as const;
  const request = { ...runOf(defaultSession), ...method, ...changes };
  const rows = [-3, 4, 25, -6, 8, 9, -12, 225, 18, -24, -152, Infinity, 0, Infinity, NaN];
  const run = signal(madeUpRun(rows, { request, total: 4 }));
  const step = signal(0);
  const looks = { arithmetic: signal(false), trials: signal(false), sharedArray: signal(false) };
  const values = answerTo(client, stepQuery({ run, step, looks }));
  const trials = answerTo(client, trialsQuery({ run, step, looks }));
  const notebook = answerTo(client, sharedInitXQuery({ looks }));
  for (const answer of [values, trials, notebook]) answer.start();
  return { of, run, step, looks, values, trials, notebook };
}

test('the arithmetic of a step is asked for only while it is open, and forgotten after', async () => {
  const { of, values, step, looks } = bench();
  step.value = 1;
  expect(of('step')).toEqual([]);
  looks.arithmetic.value = true;
  const body = { objective: { id: 'book' }, at: [9, -12], h: 1e-4 };
  expect(of('step')).toMatchObject([{ body }]);
  await of('step')[0].answer({ ok: true, value: { plus: [1, 2] } });
  const memory = new Float64Array(0);
  expect(values.value.value).toMatchObject({ step: 1, values: { plus: [1, 2] }, memory });
  looks.arithmetic.value = false;
  expect(values.value.value).toBeNull();
});

test.each(['arithmetic', 'trials'] as const)('trials come and go with %s', async (who) => {
  const { of, trials, looks, run } = bench();
  expect(of('trials')).toEqual([]);
  looks[who].value = true;
  const { objective, optimizer } = run.value.request;
  const body = { objective, optimizer, lr: 8, at: [-3, 4], slope: [-6, 8] };
  expect(of('trials')).toMatchObject([{ body }]);
  const trial = { t: 0.5, x: [0, 0], f: 0, bound: 24, accepted: true };
  await of('trials')[0].answer({ ok: true, value: [trial] });
  expect(trials.value.value).toEqual({ run: run.value, step: 0, trials: [trial] });
  looks[who].value = false;
  expect(trials.value.value).toBeNull();
});

test('the rate of trials is that of the step; a method that tries nothing has none', () => {
  const { of, looks, step } = bench({ schedule: { id: 'inverse-sqrt' } });
  step.value = 1;
  looks.trials.value = true;
  // The second update of η/√t.
  expect(of('trials')).toMatchObject([{ body: { at: [9, -12], lr: 8 / Math.sqrt(2) } }]);
  const plain = bench({ optimizer: { id: 'gradient-descent' } });
  plain.looks.trials.value = true;
  expect(plain.of('trials')).toEqual([]);
});

test('a step that has left float64 is not asked of the core', async () => {
  const { of, values, step, looks } = bench();
  step.value = 2;
  looks.arithmetic.value = true;
  await new Promise((done) => setTimeout(done));
  expect([...of('step'), ...of('trials')]).toEqual([]);
  expect(values.value.value).toMatchObject({ step: 2, values: null });
});

test("the notebook's cells are asked for until they have come, whenever they are looked at", async () => {
  const { of, notebook, looks } = bench();
  const look = () => {
    looks.sharedArray.value = false;
    looks.sharedArray.value = true;
  };
  const bad = { ok: false, code: 'failed', message: 'no' } as const;
  look();
  expect(of('sharedInitX')).toHaveLength(1);
  await of('sharedInitX')[0].answer(bad);
  expect(notebook.failure.value).toEqual(bad);
  look();
  // They can be no others, and stay though nobody looks any more.
  looks.sharedArray.value = false;
  const value = { start: [-3, 4], cells: [] };
  await of('sharedInitX')[1].answer({ ok: true, value });
  look();
  expect(of('sharedInitX')).toHaveLength(2);
  expect([notebook.value.value, notebook.failure.value]).toEqual([value, null]);
});
