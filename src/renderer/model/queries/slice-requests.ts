// The slices of f through the point shown, asked for only while a figure of them is in the large
// place: both for the slices, one for secant and tangent.

import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Body, Result } from '../../../shared/protocol/protocol';
import type { Session } from '../../../shared/session/session';
import { objectiveInfo } from '../../../shared/session/objective-info';
import type { CoreClient } from '../../../shared/protocol/clients';
import type { Plane } from '../viewport/plane';
import { latest } from './latest';
import { lineWindow, spreadOffsets, type CloseUp } from '../line-window';
import type { Results } from './results';
import { computedByValue } from '../computed-by-value';

/** More than a plot has pixels between bends; odd, so that the middle is one of them. */
const SAMPLES = 513;

export interface SlicesWanted {
  readonly session: ReadonlySignal<Session>;
  readonly plane: ReadonlySignal<Plane>;
  /** The whole step shown. */
  readonly step: ReadonlySignal<number>;
  /** The coordinate along which the secant is drawn. */
  readonly errorAxis: ReadonlySignal<number>;
  readonly closeUp: ReadonlySignal<CloseUp>;
}

export function sliceRequests(
  { session, plane, step, errorAxis, closeUp }: SlicesWanted,
  results: Results,
  client: CoreClient,
  settle: (answer: Result<unknown>) => void,
): () => void {
  const slices = latest(
    (body: Body<'slices'>) => client.request('slices', body),
    (answer, { objective, at, h, lines }) => {
      settle(answer);
      if (!answer.ok || !asked.peek()) return;
      const key = objectiveInfo(objective).key;
      results.slices.value = { objective: key, at, h, lines, ...answer.value };
    },
  );

  /** The point shown; null where it has left float64 or its run is still to come. */
  const pointShown = (): readonly number[] | null => {
    const { start, objective } = session.value;
    // The run of a start that is being dragged comes later than the start.
    if (step.value === 0) return start;
    const run = results.run.value;
    if (!run || objectiveInfo(run.request.objective).key !== objectiveInfo(objective).key)
      return null;
    const at = [...run.trajectory.point(Math.min(step.value, run.trajectory.length - 1))];
    return at.every(Number.isFinite) ? at : null;
  };

  const asked = computedByValue(() => {
    const { figure, objective, h } = session.value;
    if (figure !== 'slices' && figure !== 'secant') return null;
    const at = pointShown();
    if (!at) return null;
    const { axes } = plane.value;
    const chosen = axes.includes(errorAxis.value) ? errorAxis.value : axes[0];
    const shown = figure === 'slices' ? axes : [chosen];
    const windows = shown.map((axis) => {
      const domain = objectiveInfo(objective).domain[axis] ?? ([-1, 1] as const);
      const near = figure === 'secant' ? closeUp.value : null;
      return { axis, window: lineWindow(domain, at[axis] ?? 0, near, h) };
    });
    return { objective, at, h, windows };
  });

  return effect(() => {
    if (!asked.value) {
      results.slices.value = null;
      return;
    }
    const { windows, ...where } = asked.value;
    const lines = windows.map(({ axis, window }) => ({
      axis,
      offsets: spreadOffsets(window, SAMPLES),
    }));
    slices({ ...where, lines });
  });
}
