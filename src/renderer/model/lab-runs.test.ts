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

test('the runs stand in their order, each with what was computed of it, and keep their objects', () => {
  const session = signal<Session>({ ...defaultSession, ...pin(defaultSession), lr: 10 });
  const run = signal<RunResult | null>(null);
  const rivals = signal<ReadonlyMap<string, RunResult> | null>(null);
  const runs = labRuns({ session, axes: signal([0, 1] as const), run, rivals });
  // They have one clock, up to the last step of the longest that is shown.
  const last = lastStep(runs);
  expect(last.value).toBe(0);
  run.value = result(session.value, 11);
  const { objective, before } = session.value;
  const key = rivalKey(requestOf(objective, before[0]));
  rivals.value = new Map([[key, result(session.value, 101)]]);
  expect(runs.value.map(({ active }) => active)).toEqual([false, true]);
  expect(runs.value.map(({ path }) => path?.length)).toEqual([101, 11]);
  expect(last.value).toBe(100);
  const [pinned] = runs.value;
  // The active one is dragged.
  session.value = { ...session.value, lr: 3 };
  expect(runs.value[0]).toBe(pinned);
  session.value = { ...session.value, ...setHidden(session.value, 1, true) };
  expect(last.value).toBe(10);
  expect(shownRivals(runs).value).toEqual([]);
});
