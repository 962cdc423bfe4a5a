import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { pin, setHidden } from '../../shared/session/runs';
import { defaultSession, requestOf, runOf, type Session } from '../../shared/session/session';
import { labRuns, lastStep, shownRivals } from './lab-runs';
import type { RunResult } from './queries/results';
import { rivalKey } from './queries/rivals';
import { madeUpRun } from './run.fixture';

const result = (session: Session, rows: number): RunResult =>
  madeUpRun(new Float64Array(5 * rows), { request: runOf(session) });

function bench() {
  const session = signal<Session>({ ...defaultSession, ...pin(defaultSession), lr: 10 });
  const run = signal<RunResult | null>(null);
  const rivals = signal<ReadonlyMap<string, RunResult> | null>(null);
  const runs = labRuns({ session, axes: signal([0, 1] as const), run, rivals });
  const pinned = () => runs.value.find(({ active }) => !active);
  const answerRival = (rows: number) => {
    const [other] = session.value.before;
    if (!other) throw new Error('no rival');
    const key = rivalKey(requestOf(session.value.objective, other));
    rivals.value = new Map([[key, result(session.value, rows)]]);
  };
  return { session, run, runs, pinned, answerRival };
}

test('the runs stand in their order, each with what was computed of it, and keep their objects', () => {
  const { session, run, runs, pinned, answerRival } = bench();
  run.value = result(session.value, 11);
  answerRival(4);
  expect(runs.value.map(({ active, path }) => [active, path?.length])).toEqual([
    [false, 4],
    [true, 11],
  ]);
  const before = pinned();
  // The active one is dragged.
  session.value = { ...session.value, lr: 3 };
  expect(pinned()).toBe(before);
});

test('they have one clock, up to the last step of the longest that is shown', () => {
  const { session, run, runs, answerRival } = bench();
  const last = lastStep(runs);
  expect(last.value).toBe(0);
  run.value = result(session.value, 11);
  answerRival(101);
  expect(last.value).toBe(100);
  session.value = { ...session.value, ...setHidden(session.value, 1, true) };
  expect(last.value).toBe(10);
  expect(shownRivals(runs).value).toEqual([]);
});
