// The runs of the session as they are shown: each with what was computed of it, on the plane.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { Trajectory } from '../../core/run/trajectory';
import { runsOf } from '../../shared/session/runs';
import { requestOf, type Session } from '../../shared/session/session';
import type { SessionRun } from '../../shared/session/session-run';
import type { RunResult } from './queries/results';
import { rivalKey, type Rivals } from './queries/rivals';
import { planePath } from './viewport/plane-path';

export interface LabRun {
  /** 0 … 7: tells it from the others, and is its colour, dash and marker. */
  readonly style: number;
  readonly run: SessionRun;
  /** Whether the controls are its. */
  readonly active: boolean;
  /** As far as it has arrived. */
  readonly result: RunResult | null;
  /** The same on the plane: 2-D rows. */
  readonly path: Trajectory | null;
}

export interface RunSources {
  readonly session: ReadonlySignal<Session>;
  readonly axes: ReadonlySignal<readonly [number, number]>;
  readonly run: ReadonlySignal<RunResult | null>;
  readonly rivals: ReadonlySignal<Rivals | null>;
}

/** In their order, the active one among them. A run in which nothing changed stays the same object. */
export function labRuns({
  session,
  axes,
  run,
  rivals,
}: RunSources): ReadonlySignal<readonly LabRun[]> {
  const projections = new Map<number, ReturnType<typeof planePath>>();
  let last = new Map<number, LabRun & { readonly axes: readonly [number, number] }>();

  const project = (style: number, result: RunResult): Trajectory => {
    const projection = projections.get(style) ?? planePath();
    projections.set(style, projection);
    return projection(result.trajectory, axes.value);
  };

  return computed(() => {
    const { objective, style: active } = session.value;
    const runs = runsOf(session.value).map((own) => {
      const isActive = own.style === active;
      const key = isActive ? '' : rivalKey(requestOf(objective, own));
      const result = isActive ? run.value : (rivals.value?.get(key) ?? null);
      const before = last.get(own.style);
      if (
        before?.result === result &&
        before.active === isActive &&
        before.axes === axes.value &&
        // The fields of the active run are put together anew each time.
        (isActive ? JSON.stringify(before.run) === JSON.stringify(own) : before.run === own)
      ) {
        return before;
      }
      const path = result && project(own.style, result);
      return { style: own.style, run: own, active: isActive, result, path, axes: axes.value };
    });
    last = new Map(runs.map((one) => [one.style, one]));
    return runs;
  });
}

/** Whether it is drawn: the active one always is. */
const isShown = ({ active, run }: LabRun): boolean => active || !run.hidden;

/** In the order of the session, the active one among them. */
export const shownRuns = (runs: readonly LabRun[]): readonly LabRun[] => runs.filter(isShown);

/** What is drawn beside the active run. */
export const shownRivals = (runs: ReadonlySignal<readonly LabRun[]>) =>
  computed(() => shownRuns(runs.value).filter(({ active }) => !active));

/** A path as far as a step, of the same rows. */
export const pathUpTo = ({ dimension, rows, length }: Trajectory, step: number): Trajectory =>
  new Trajectory(dimension, rows, Math.min(length, step + 1));

/** A run that is drawn as far as a step. */
export const runUpTo = (run: LabRun, step: number): LabRun =>
  run.path === null ? run : { ...run, path: pathUpTo(run.path, step) };

/** The last step that some run on the screen has; at most. */
export const lastStep = (runs: ReadonlySignal<readonly LabRun[]>): ReadonlySignal<number> =>
  computed(() => {
    const rows = shownRuns(runs.value).map(({ result }) => result?.trajectory.length ?? 1);
    return Math.max(...rows) - 1;
  });
