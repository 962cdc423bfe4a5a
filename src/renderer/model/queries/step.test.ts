import { signal } from '@preact/signals-core';
import { describe, expect, it, test } from 'vitest';
import { madeUpRun } from '../run.fixture';
import { patientCore } from './core.fixture';
import { answerTo } from './query';
import type { RunResult } from './results';
import { sharedInitXQuery } from './shared-init-x';
import { stepQuery } from './step';

/** Three steps, the last one not finite. */
function bench() {
  const { client, calls } = patientCore();
  const run = signal<RunResult | null>(
    madeUpRun([-3, 4, 25, -6, 8, 57, -76, 9025, 114, -152, Infinity, 0, Infinity, NaN, NaN]),
  );
  const step = signal(0);
  const arithmetic = signal(false);
  const sharedArray = signal(false);
  const stepAnswer = answerTo(client, stepQuery({ run, step, looks: { arithmetic } }));
  const notebook = answerTo(client, sharedInitXQuery({ looks: { sharedArray } }));
  stepAnswer.start();
  notebook.start();
  const results = { step: stepAnswer.value, notebook: notebook.value };
  return { calls, results, failure: notebook.failure, step, arithmetic, sharedArray };
}

const values = { plus: [1, 2] };
const bad = { ok: false, code: 'failed', message: 'no' } as const;

describe('the arithmetic of a step', () => {
  it('is asked for only while it is open, and forgotten after', async () => {
    const { calls, results, step, arithmetic } = bench();
    step.value = 1;
    expect(calls).toHaveLength(0);
    arithmetic.value = true;
    expect(calls).toMatchObject([
      { kind: 'step', body: { objective: { id: 'book' }, at: [57, -76], h: 1e-4 } },
    ]);
    await calls[0].answer({ ok: true, value: values });
    expect(results.step.value).toMatchObject({ step: 1, values, memory: new Float64Array(0) });
    arithmetic.value = false;
    expect(results.step.value).toBeNull();
  });

  it('that has left float64 is not asked of the core', async () => {
    const { calls, results, step, arithmetic } = bench();
    step.value = 2;
    arithmetic.value = true;
    await new Promise((done) => setTimeout(done));
    expect(calls).toHaveLength(0);
    expect(results.step.value).toMatchObject({ step: 2, values: null });
  });
});

test("the notebook's cells are asked for until they have come, whenever they are looked at", async () => {
  const { calls, results, failure, sharedArray } = bench();
  const look = () => {
    sharedArray.value = false;
    sharedArray.value = true;
  };
  look();
  expect(calls.map(({ kind }) => kind)).toEqual(['sharedInitX']);
  await calls[0].answer(bad);
  expect(failure.value).toEqual(bad);
  look();
  const value = { start: [-3, 4], cells: [] };
  await calls[1].answer({ ok: true, value });
  look();
  expect(calls).toHaveLength(2);
  expect([results.notebook.value, failure.value]).toEqual([value, null]);
});
