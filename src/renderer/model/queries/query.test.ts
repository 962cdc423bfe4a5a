import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import type { Body, SweepPart } from '../../../shared/protocol/protocol';
import { defaultSession, runOf } from '../../../shared/session/session';
import { patientCore } from './core.fixture';
import { answerTo, type Query } from './query';

const sweepOf = (count: number): Body<'sweep'> => ({
  run: runOf(defaultSession),
  from: 1e-10,
  to: 100,
  count,
});
const part = (from: number, length: number, total: number) => ({
  ok: true as const,
  value: { from, total, lr: new Float64Array(length) },
});
const lost = { ok: false, code: 'lost', message: 'the worker died' } as const;

/** A query in parts that shows how much of which wish has arrived. */
function bench(extra: Partial<Query<'sweep', string>> = {}) {
  const { client, calls } = patientCore();
  const wanted = signal<Body<'sweep'> | null>(null);
  const collect = () => {
    let arrived = 0;
    return ({ from, lr }: SweepPart, { count }: Body<'sweep'>) => {
      arrived = from === 0 ? lr.length : arrived + lr.length;
      return `${arrived} of ${count}`;
    };
  };
  const answer = answerTo(client, {
    kind: 'sweep',
    wanted,
    collect,
    next: ({ from, lr, total }) => (from + lr.length === total ? null : 'continue'),
    ...extra,
  });
  answer.start();
  const kinds = () => calls.map(({ kind }) => kind);
  return { ...answer, wanted, calls, kinds };
}

it('shows each part as it arrives, and asks for the next one after; for nothing before', async () => {
  const { wanted, calls, kinds, value } = bench();
  expect([calls, value.value]).toEqual([[], null]);
  wanted.value = sweepOf(9);
  await calls[0].answer(part(0, 4, 9));
  expect(value.value).toBe('4 of 9');
  expect(kinds()).toEqual(['sweep', 'continue']);
  expect(calls[1].body).toEqual({ job: 'sweep' });
  await calls[1].answer(part(4, 5, 9));
  expect(value.value).toBe('9 of 9');
  expect(calls).toHaveLength(2);
});

it('asks for the newest wish next, and for no further part of an overtaken one', async () => {
  const { wanted, calls, kinds, value, asking } = bench();
  expect(asking.value).toBe(false);
  for (const count of [2, 3, 4, 5]) wanted.value = sweepOf(count);
  expect([calls.length, asking.value]).toEqual([1, true]);
  await calls[0].answer(part(0, 1, 2));
  // What has been overtaken is still newer than what was on screen.
  expect(value.value).toBe('1 of 2');
  expect(kinds()).toEqual(['sweep', 'sweep']);
  expect(calls[1].body).toEqual(sweepOf(5));
  await calls[1].answer(part(0, 5, 5));
  expect([value.value, asking.value, calls.length]).toEqual(['5 of 5', false, 2]);
});

it('ends when nobody looks: what still arrives is not shown, no part is asked for', async () => {
  const { wanted, calls, value } = bench();
  wanted.value = sweepOf(9);
  await calls[0].answer(part(0, 4, 9));
  wanted.value = null;
  expect(value.value).toBeNull();
  await calls[1].answer(part(4, 1, 9));
  expect(value.value).toBeNull();
  expect(calls).toHaveLength(2);
});

it('keeps the last result with a failure, until something arrives again', async () => {
  const { wanted, calls, value, failure } = bench();
  wanted.value = sweepOf(1);
  await calls[0].answer(part(0, 1, 1));
  wanted.value = sweepOf(2);
  await calls[1].answer(lost);
  expect([value.value, failure.value]).toEqual(['1 of 1', lost]);
  wanted.value = sweepOf(3);
  expect(failure.value).toEqual(lost);
  await calls[2].answer(part(0, 1, 3));
  expect([value.value, failure.value]).toEqual(['1 of 3', null]);
});

it('breaks off with a part that fails, and goes on with the next wish', async () => {
  const { wanted, calls, kinds, failure } = bench();
  wanted.value = sweepOf(9);
  await calls[0].answer(part(0, 4, 9));
  await calls[1].answer(lost);
  expect(failure.value).toEqual(lost);
  expect(calls).toHaveLength(2);
  wanted.value = sweepOf(8);
  expect(kinds()).toEqual(['sweep', 'continue', 'sweep']);
  // Nobody looks any more: that failure is not told, nor another.
  wanted.value = null;
  expect(failure.value).toBeNull();
  await calls[2].answer(lost);
  expect(failure.value).toBeNull();
});

it('may take its time, and shows nothing where it was overtaken meanwhile', async () => {
  const waits: (() => void)[] = [];
  const { wanted, calls, value } = bench({
    collect:
      () =>
      async (_part, { count }, overtaken) => {
        await new Promise<void>((go) => waits.push(go));
        return overtaken() ? undefined : `all ${count}`;
      },
  });
  wanted.value = sweepOf(1);
  await calls[0].answer(part(0, 1, 1));
  wanted.value = sweepOf(2);
  waits[0]();
  await new Promise((done) => setTimeout(done));
  expect(value.value).toBeNull();
  await calls[1].answer(part(0, 2, 2));
  waits[1]();
  await new Promise((done) => setTimeout(done));
  expect(value.value).toBe('all 2');
});
