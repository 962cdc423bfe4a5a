// Asks the core for what the session needs, and writes the results: their only writer.

import { batch, computed, effect, type ReadonlySignal } from '@preact/signals-core';
import { rowWidth, Trajectory } from '../../core/trajectory';
import type {
  Body,
  Result,
  SurfaceSample,
  FieldSample,
  TrajectoryPart,
} from '../../shared/protocol';
import { runOf, type RunRequest, type Session } from '../../shared/session';
import type { CoreClient } from './core-client';
import { latest } from './latest';
import type { Results } from './results';
import { positions, type Stage } from './stage';

/** Samples an axis of the surface: fine enough for smooth contours, small enough to follow a drag. */
const SURFACE_SAMPLES = 129;
/** Arrows an axis, as in the course's figure (−2 … 2 in steps of 0.25 makes 18). */
const FIELD_SAMPLES = 18;

const sameData = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A computed that keeps its old object while the data in it are the same. */
function steady<T>(make: () => T): ReadonlySignal<T> {
  let last: T | undefined;
  return computed(() => {
    const next = make();
    if (last === undefined || !sameData(last, next)) last = next;
    return last;
  });
}

export function startCompute(
  session: ReadonlySignal<Session>,
  stage: ReadonlySignal<Stage>,
  results: Results,
  client: CoreClient,
): () => void {
  const surface = latest(
    (body: Body<'surface'>) => client.request('surface', body),
    (answer, body) => {
      keep(
        answer,
        (sample: SurfaceSample) =>
          (results.surface.value = { objective: body.objective.id, sample }),
      );
    },
  );
  const field = latest(
    (body: Body<'field'>) => client.request('field', body),
    (answer, body) => {
      keep(
        answer,
        (sample: FieldSample) => (results.field.value = { objective: body.objective.id, sample }),
      );
    },
  );

  function keep<T>(answer: Result<T>, take: (value: T) => void): void {
    batch(() => {
      if (answer.ok) take(answer.value);
      results.failure.value = answer.ok ? null : failureWords(answer.message);
    });
  }

  const run = walk(results, client, keep);
  const objective = steady(() => session.value.objective);
  const fieldGradient = steady(() => ({ gradient: session.value.gradient, h: session.value.h }));
  const request = steady(() => runOf(session.value));

  const stops = [
    effect(() =>
      surface({
        objective: objective.value,
        x0: positions(stage.value.x0, SURFACE_SAMPLES),
        x1: positions(stage.value.x1, SURFACE_SAMPLES),
      }),
    ),
    effect(() =>
      field({
        objective: objective.value,
        x0: cellCentres(stage.value.x0, FIELD_SAMPLES),
        x1: cellCentres(stage.value.x1, FIELD_SAMPLES),
        ...fieldGradient.value,
      }),
    ),
    effect(() => run(request.value)),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Arrows stand in the middle of equal cells, so that none is cut by the edge. */
const cellCentres = (axis: Stage['x0'], count: number): number[] =>
  Array.from({ length: count }, (_, i) => axis.invert((i + 0.5) / count));

const failureWords = (message: string) => ({
  en: `The computation did not finish (${message}). Change a value to try again.`,
  ko: `계산을 마치지 못했습니다(${message}). 값을 바꾸면 다시 계산합니다.`,
});

/** Walks a run part by part; a newer run ends the walk of an older one. */
function walk(
  results: Results,
  client: CoreClient,
  keep: <T>(answer: Result<T>, take: (value: T) => void) => void,
): (request: RunRequest) => void {
  return latest(
    async (request: RunRequest, overtaken) => {
      let answer = await client.request('descend', request);
      let rows: Float64Array | null = null;
      while (answer.ok && answer.value.outcome === null && !overtaken()) {
        rows = append(rows, answer.value);
        results.run.value = runResult(request, rows, answer.value);
        answer = await client.request('continue', {});
      }
      return { answer, rows };
    },
    ({ answer, rows }, request) => {
      keep(answer, (part: TrajectoryPart) => {
        if (part.outcome === null) return;
        results.run.value = runResult(request, append(rows, part), part);
      });
    },
  );
}

function append(rows: Float64Array | null, part: TrajectoryPart): Float64Array {
  if (part.rows.length === part.total * rowWidth(part.dimension)) return part.rows;
  const whole = rows ?? new Float64Array(part.total * rowWidth(part.dimension));
  whole.set(part.rows, part.from * rowWidth(part.dimension));
  return whole;
}

function runResult(request: RunRequest, rows: Float64Array, part: TrajectoryPart) {
  const width = rowWidth(part.dimension);
  const length = part.from + part.rows.length / width;
  return {
    request,
    trajectory: new Trajectory(part.dimension, rows, length),
    total: part.total,
    outcome: part.outcome,
  };
}
