import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import type { Body } from '../../../shared/protocol/protocol';
import { pin, remove, runsOf } from '../../../shared/session/runs';
import { defaultSession, runOf, type Session } from '../../../shared/session/session';
import { madeUpRun } from '../run.fixture';
import { patientCore } from './core.fixture';
import { answerTo } from './query';
import type { RunResult } from './results';
import { rivalRequests, rivalsQuery } from './rivals';

const outcome = { kind: 'creeping' } as never;

/** The rates of the runs that stand, the active one last. */
function sessionOf(...lrs: readonly number[]): Session {
  const [first, ...more] = lrs;
  let session: Session = { ...defaultSession, lr: first };
  for (const lr of more) session = { ...session, ...pin(session), lr };
  return session;
}

function bench(first: Session) {
  const { client, calls } = patientCore();
  const session = signal(first);
  const active = signal<RunResult | null>(null);
  const answer = answerTo(client, rivalsQuery(rivalRequests(session), active));
  answer.start();
  const asked = () =>
    calls.map(({ kind, body }) => (kind === 'rivals' ? (body as Body<'rivals'>).lr : kind));
  /** Answers the newest call with one row, as the last of `total`. */
  const reply = (from = 0, total = 1) => {
    const [rows, last] = [new Float64Array(5), from === total - 1];
    const part = { job: 'rivals', dimension: 2, from, rows, total };
    return calls.at(-1)?.answer({ ok: true, value: { ...part, outcome: last ? outcome : null } });
  };
  const known = () => [...(answer.value.value?.values() ?? [])].map(({ request }) => request.lr);
  return { session, active, asked, reply, known, value: answer.value };
}

test('the others are computed one after the other, each once; there is none of one run', async () => {
  const alone = bench(sessionOf(1));
  expect([alone.asked(), alone.value.value]).toEqual([[], null]);
  const { session, asked, reply, known, value } = bench(sessionOf(1, 2, 3));
  expect(asked()).toEqual([1]);
  await reply();
  expect(asked()).toEqual([1, 2]);
  await reply();
  expect(asked()).toEqual([1, 2]);
  expect(known()).toEqual([1, 2]);
  // A change of the active run computes none of the others, another run costs one path.
  for (const lr of [0.5, 0.4, 0.3]) session.value = { ...session.value, lr };
  expect(asked()).toEqual([1, 2]);
  session.value = { ...session.value, ...pin(session.value), lr: 4 };
  await reply();
  expect(asked()).toEqual([1, 2, 0.3]);
  // One that is removed is forgotten.
  const [one] = runsOf(session.value);
  session.value = { ...session.value, ...remove(session.value, one.style) };
  await new Promise((done) => setTimeout(done));
  expect(known()).toEqual([2, 0.3]);
  expect(value.value?.size).toBe(2);
});

test('what the active run computed just now is not computed again', async () => {
  const { session, active, asked, known } = bench(sessionOf(2));
  active.value = madeUpRun(new Float64Array(5), { request: runOf(session.value), outcome });
  session.value = { ...session.value, ...pin(session.value), lr: 3 };
  await new Promise((done) => setTimeout(done));
  expect(asked()).toEqual([]);
  expect(known()).toEqual([2]);
});

test('a long run comes in parts, and begins again when it was overtaken', async () => {
  const { session, asked, reply, known } = bench(sessionOf(1, 2));
  await reply(0, 3);
  expect(known()).toEqual([1]);
  expect(asked()).toEqual([1, 'continue']);
  session.value = { ...session.value, ...pin(session.value), lr: 3 };
  await reply(1, 3);
  expect(asked()).toEqual([1, 'continue', 1]);
});
