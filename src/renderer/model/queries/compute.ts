// Asks the core for what the session needs, and writes the results: their only writer.

import { batch, effect, type ReadonlySignal } from '@preact/signals-core';
import type { Body, Result } from '../../../shared/protocol/protocol';
import { runOf } from '../../../shared/session/session';
import { objectiveInfo } from '../../../shared/session/objective-info';
import { LR_LIMITS } from '../../../shared/session/fields';
import { arithmeticRequests, type ArithmeticWanted } from './arithmetic-requests';
import { coarseToFine } from './coarse-to-fine';
import { chartRequests, type ChartsWanted } from './chart-requests';
import type { CoreClient } from '../../../shared/protocol/clients';
import { collectBasin, collectSweep } from './collect-maps';
import { job } from './job';
import type { Plane } from '../viewport/plane';
import { latest } from './latest';
import type { Results } from './results';
import type { Sampling } from '../viewport/viewport-motion';
import { scriptRequests, type ScriptWanted } from './script-requests';
import { sliceRequests, type SlicesWanted } from './slice-requests';
import { cellCentres, positions, type Viewport } from '../viewport/viewport';
import { computedByValue } from '../computed-by-value';
import { collectRun } from './collect-run';

/** Samples an axis of the surface: fine enough for smooth contours, small enough to follow a drag. */
const SURFACE_SAMPLES = 129;
/** While the frame zooms by itself: a new sample for every picture. */
const MOVING_SAMPLES = 65;
/** Arrows an axis, as in the course's figure (−2 … 2 in steps of 0.25 makes 18). */
const FIELD_SAMPLES = 18;

/** Rates of the sweep: twenty a decade over the slider, both ends included. */
const SWEEP_RATES = 241;

/** What the results follow from. */
export interface Wanted extends ChartsWanted, ArithmeticWanted, SlicesWanted, ScriptWanted {
  readonly plane: ReadonlySignal<Plane>;
  /** Where the picture goes: what is too slow to be asked for on the way. */
  readonly viewport: ReadonlySignal<Viewport>;
  /** What the surface is wanted on now. */
  readonly sampling: ReadonlySignal<Sampling>;
  readonly hover: ReadonlySignal<readonly [number, number] | null>;
}

export function startCompute(
  { session, plane, viewport, sampling, hover, ...looks }: Wanted,
  results: Results,
  client: CoreClient,
): () => void {
  const settle = (
    answer: { readonly ok: true } | Extract<Result<unknown>, { ok: false }>,
  ): void => {
    results.failure.value = answer.ok ? null : (answer.words ?? failureWords(answer.message));
  };

  /** Asks for the newest only; `take` gets what was answered. */
  function ask<K extends 'surface' | 'field' | 'probe' | 'formula' | 'gradients' | 'errors'>(
    kind: K,
    take: (
      value: Extract<Awaited<ReturnType<typeof client.request<K>>>, { ok: true }>['value'],
      body: Body<K>,
    ) => void,
  ) {
    return latest(
      (body: Body<K>) => client.request(kind, body),
      (answer, body) =>
        batch(() => {
          if (answer.ok) take(answer.value, body);
          settle(answer);
        }),
    );
  }

  const surface = ask('surface', (sample, body) => {
    results.surface.value = { objective: objectiveInfo(body.objective).key, sample };
  });
  const field = ask('field', (sample, body) => {
    results.field.value = { objective: objectiveInfo(body.objective).key, sample };
  });
  const probe = ask('probe', (found, { at }) => {
    if (hover.peek()) results.probe.value = { at, ...found };
  });
  const formula = ask('formula', (reading) => {
    results.tex.value = reading.ok ? reading.tex : null;
  });
  const piece = collectRun();
  const run = job(client, {
    kind: 'descend',
    isLast: (part) => part.outcome !== null,
    take: (part, request) => (results.run.value = piece(part, request)),
    ended: (failure) => settle(failure ?? { ok: true }),
  });

  const sweepPiece = collectSweep();
  const sweep = job(client, {
    kind: 'sweep',
    isLast: ({ from, lr, total }) => from + lr.length === total,
    take: (part, body) => (results.sweep.value = sweepPiece(part, body)),
    ended: (failure) => settle(failure ?? { ok: true }),
  });
  const basinPiece = collectBasin();
  const basin = coarseToFine(
    client,
    (part, body) => (results.basin.value = basinPiece(part, body)),
    (failure) => settle(failure ?? { ok: true }),
  );

  const objective = computedByValue(() => session.value.objective);
  const gradient = computedByValue(() => ({
    gradient: session.value.gradient,
    h: session.value.h,
  }));
  const request = computedByValue(() => runOf(session.value));
  /** The run whatever its rate: what the sweep is of. */
  const anyRate = computedByValue(() => ({ ...runOf(session.value), lr: 1 }));
  const mapped = computedByValue(() => session.value.ground === 'basin');
  /** Named only where it is not the whole space. */
  const through = computedByValue(() =>
    objectiveInfo(objective.value).dimension === 2 ? {} : { plane: plane.value },
  );

  const stops = [
    effect(() => {
      const { viewport: on, moving } = sampling.value;
      const count = moving ? MOVING_SAMPLES : SURFACE_SAMPLES;
      surface({
        objective: objective.value,
        ...through.value,
        x0: positions(on.x0, count),
        x1: positions(on.x1, count),
      });
    }),
    effect(() =>
      field({
        objective: objective.value,
        ...through.value,
        x0: cellCentres(viewport.value.x0, FIELD_SAMPLES),
        x1: cellCentres(viewport.value.x1, FIELD_SAMPLES),
        ...gradient.value,
      }),
    ),
    effect(() => run(request.value)),
    effect(() =>
      sweep({ run: anyRate.value, from: LR_LIMITS[0], to: LR_LIMITS[1], count: SWEEP_RATES }),
    ),
    effect(() => {
      if (mapped.value) basin({ run: request.value, ...through.value, on: viewport.value });
      else {
        basin(null);
        results.basin.value = null;
      }
    }),
    effect(() => {
      const ref = objective.value;
      if ('expression' in ref) formula(ref);
      else results.tex.value = objectiveInfo(ref).entry?.tex ?? null;
    }),
    effect(() => {
      const point = hover.value;
      if (!point) results.probe.value = null;
      else
        probe({ objective: objective.value, at: liftTo(plane.value, point), h: gradient.value.h });
    }),
  ];
  stops.push(
    ...chartRequests({ session, ...looks }, results, {
      probe: (take) => ask('probe', take),
      gradients: (take) => ask('gradients', take),
      errors: (take) => ask('errors', take),
    }),
  );
  stops.push(...arithmeticRequests(looks, results, client, settle));
  stops.push(sliceRequests({ session, plane, ...looks }, results, client, settle));
  stops.push(scriptRequests({ session, ...looks }, results, client, settle));
  return () => stops.forEach((stop) => stop());
}

/** The whole point that lies at `point` on the plane. */
const liftTo = ({ axes: [i, j], at }: Plane, point: readonly [number, number]): number[] =>
  at.map((held, k) => (k === i ? point[0] : k === j ? point[1] : held));

const failureWords = (message: string) => ({
  en: `The computation did not finish (${message}). Change a value to try again.`,
  ko: `계산을 마치지 못했습니다(${message}). 값을 바꾸면 다시 계산합니다.`,
});
