// What single charts ask of the core, each only while it is shown: both gradients along the run,
// the error over h at the point shown. The limit of lr is asked for always: the slider shows it.

import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Body, ErrorsOverH, GradientPair, Probe } from '../../../shared/protocol/protocol';
import type { Session } from '../../../shared/session/session';
import { objectiveInfo } from '../../../shared/session/objective-info';
import { lastShown, spreadSteps } from './visible-steps';
import { stabilityPoint } from './stability-point';
import type { GradientsResult, Results } from './results';
import { computedByValue } from '../computed-by-value';

/** Points of a run at which both gradients are taken: more than there are pixels for helps nobody. */
const POINTS = 240;
/** Numbers of one request; see the schema of `gradients`. */
const MOST_NUMBERS = 4096;

/** 1e-16 … 1, eight a decade. */
const DECADES = 16;
const A_DECADE = 8;
const H_VALUES: readonly number[] = Array.from({ length: DECADES * A_DECADE + 1 }, (_, k) =>
  k % A_DECADE === 0 ? Number(`1e${k / A_DECADE - DECADES}`) : 10 ** (k / A_DECADE - DECADES),
);

type Take<V, B> = (value: V, body: B) => void;

/** The newest only, as `ask` of compute.ts makes it. */
export interface Asking {
  readonly probe: (take: Take<Probe, Body<'probe'>>) => (body: Body<'probe'>) => void;
  readonly gradients: (
    take: Take<GradientPair, Body<'gradients'>>,
  ) => (body: Body<'gradients'>) => void;
  readonly errors: (take: Take<ErrorsOverH, Body<'errors'>>) => (body: Body<'errors'>) => void;
}

export interface ChartsWanted {
  readonly session: ReadonlySignal<Session>;
  /** The whole step shown. */
  readonly step: ReadonlySignal<number>;
  /** The coordinate along which the error over h is shown. */
  readonly errorAxis: ReadonlySignal<number>;
}

export function chartRequests(
  { session, step, errorAxis }: ChartsWanted,
  results: Results,
  ask: Asking,
): readonly (() => void)[] {
  const limit = ask.probe(({ limit: its, eigenvalues }, { at, objective }) => {
    results.limit.value = { objective: objectiveInfo(objective).key, at, limit: its, eigenvalues };
  });
  const pointOf = stabilityPoint();
  const limitAt = computedByValue(() => {
    const { objective, optimizer, start } = session.value;
    // For a method that remembers another limit holds.
    if (optimizer.id !== 'gradient-descent') return null;
    const run = results.run.value;
    const at = pointOf(
      objectiveInfo(objective),
      start,
      run,
      run && objectiveInfo(run.request.objective).key,
    );
    return at && { objective, at };
  });

  /** Of which run and which of its steps the points of a request are. */
  const sampled = new WeakMap<object, Pick<GradientsResult, 'run' | 'steps'>>();
  const gradients = ask.gradients((pair, request) => {
    const of = sampled.get(request);
    results.gradients.value = of ? { ...of, ...pair } : null;
  });

  const errors = ask.errors((found, { objective, at, axis, hs }) => {
    results.errors.value = { objective: objectiveInfo(objective).key, at, axis, hs, ...found };
  });
  const pointShown = computedByValue(() => {
    if (session.value.chart !== 'h') return null;
    const run = results.run.value;
    const { objective, h } = session.value;
    if (!run || objectiveInfo(run.request.objective).key !== objectiveInfo(objective).key)
      return null;
    const { trajectory } = run;
    const at = [...trajectory.point(Math.min(step.value, trajectory.length - 1))];
    const axis = Math.min(errorAxis.value, at.length - 1);
    return at.every(Number.isFinite) ? { objective, at, axis, h } : { lost: true as const };
  });

  return [
    effect(() => {
      const asked = limitAt.value;
      if (!asked) results.limit.value = null;
      else limit({ ...asked, h: session.peek().h });
    }),
    effect(() => {
      const run = session.value.chart === 'gradient' ? results.run.value : null;
      if (!run?.outcome) {
        results.gradients.value = null;
        return;
      }
      const { trajectory, request } = run;
      const n = trajectory.dimension;
      const steps = spreadSteps(lastShown(run), Math.min(POINTS, Math.floor(MOST_NUMBERS / n)))
        // Beyond float64 there is no gradient to compare.
        .filter((at) => trajectory.point(at).every(Number.isFinite));
      const points = steps.flatMap((at) => [...trajectory.point(at)]);
      const body = { objective: request.objective, points, h: request.h };
      sampled.set(body, { run, steps });
      gradients(body);
    }),
    effect(() => {
      const asked = pointShown.value;
      if (!asked || 'lost' in asked) {
        results.errors.value = null;
        return;
      }
      const { h, ...where } = asked;
      // The h in use stands last.
      errors({ ...where, hs: [...H_VALUES, h] });
    }),
  ];
}
