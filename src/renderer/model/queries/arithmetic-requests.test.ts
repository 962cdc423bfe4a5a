import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { Trajectory } from '../../../core/run/trajectory';
import type { Body, CoreKind, Result } from '../../../shared/protocol/protocol';
import { defaultSession, runOf } from '../../../shared/session/session';
import { arithmeticRequests } from './arithmetic-requests';
import type { CoreClient } from '../../../shared/protocol/clients';
import { Results } from './results';

interface Call {
  readonly kind: CoreKind;
  readonly body: Body<CoreKind>;
  readonly answer: (result: Result<unknown>) => Promise<void>;
}

/** Three steps, the last one not finite; a core that answers when the test says so. */
function bench() {
  const calls: Call[] = [];
  const client = {
    request: (kind: CoreKind, body: Body<CoreKind>) =>
      new Promise((resolve) => {
        const answer = async (result: Result<unknown>) => {
          resolve(result);
          await new Promise((done) => setTimeout(done));
        };
        calls.push({ kind, body, answer });
      }),
  } as unknown as CoreClient;
  const results = new Results();
  const trajectory = new Trajectory(
    2,
    Float64Array.of(-3, 4, 25, -6, 8, 57, -76, 9025, 114, -152, Infinity, 0, Infinity, NaN, NaN),
  );
  results.run.value = { request: runOf(defaultSession), trajectory, total: 3, outcome: null };
  const step = signal(0);
  const arithmetic = signal(false);
  const sharedArray = signal(false);
  const settled: boolean[] = [];
  const wanted = { step, arithmetic, sharedArray };
  arithmeticRequests(wanted, results, client, ({ ok }) => settled.push(ok));
  return { calls, results, step, arithmetic, sharedArray, settled };
}

const values = { plus: [1, 2] };
const good = { ok: true, value: values } as const;
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
    await calls[0].answer(good);
    expect(results.step.value).toMatchObject({ step: 1, values, memory: new Float64Array(0) });
    arithmetic.value = false;
    expect(results.step.value).toBeNull();
  });

  it('of the newest step wins', async () => {
    const { calls, results, step, arithmetic } = bench();
    arithmetic.value = true;
    step.value = 1;
    step.value = 0;
    step.value = 1;
    expect(calls).toHaveLength(1);
    await calls[0].answer(good);
    expect(calls).toHaveLength(2);
    await calls[1].answer(good);
    expect(results.step.value?.step).toBe(1);
  });

  it('that has left float64 is not asked of the core', async () => {
    const { calls, results, step, arithmetic } = bench();
    step.value = 2;
    arithmetic.value = true;
    await new Promise((done) => setTimeout(done));
    expect(calls).toHaveLength(0);
    expect(results.step.value).toMatchObject({ step: 2, values: null });
  });

  it('that comes when it has been closed is not taken, and a failure is told', async () => {
    const { calls, results, arithmetic, settled } = bench();
    arithmetic.value = true;
    arithmetic.value = false;
    await calls[0].answer(good);
    expect(results.step.value).toBeNull();
    arithmetic.value = true;
    await calls[1].answer(bad);
    expect(results.step.value).toBeNull();
    expect(settled).toEqual([true, false]);
  });
});

describe("the notebook's cells", () => {
  it('are asked for once, when they are first looked at', async () => {
    const { calls, results, sharedArray } = bench();
    sharedArray.value = true;
    expect(calls.map(({ kind }) => kind)).toEqual(['sharedInitX']);
    const value = { start: [-3, 4], cells: [] };
    await calls[0].answer({ ok: true, value });
    sharedArray.value = false;
    sharedArray.value = true;
    expect(calls).toHaveLength(1);
    expect(results.notebook.value).toBe(value);
  });
});
