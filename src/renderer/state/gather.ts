// Puts a sweep or a map together from its parts.

import type { BasinPart, Body, SweepPart } from '../../shared/protocol';
import { subjectOf } from '../../shared/subject';
import type { BasinResult, SweepResult } from './results';

/** @returns the sweep as far as it has arrived, part after part */
export function gatherSweep(): (part: SweepPart) => SweepResult {
  let whole = ratesRoom(0);

  return ({ from, total, lr, kind, step, arrived, f, minimum }) => {
    if (from === 0) whole = ratesRoom(total);
    whole.lr.set(lr, from);
    whole.kind.set(kind, from);
    whole.step.set(step, from);
    whole.arrived.set(arrived, from);
    whole.f.set(f, from);
    whole.minimum.set(minimum, from);
    return { ...whole, length: from + lr.length, total };
  };
}

/** @returns the map as far as it has arrived, part after part */
export function gatherBasin(): (part: BasinPart, request: Body<'basin'>) => BasinResult {
  let whole = room(0);

  return ({ from, rows, total, columns, kind, step, f, minimum }, { run, x0, x1 }) => {
    if (from === 0) whole = room(total * columns);
    const at = from * columns;
    whole.kind.set(kind, at);
    whole.step.set(step, at);
    whole.f.set(f, at);
    whole.minimum.set(minimum, at);
    const { kind: kinds, step: steps, f: values, minimum: minima } = whole;
    return {
      objective: subjectOf(run.objective).key,
      x0,
      x1,
      length: from + rows,
      kind: kinds,
      minimum: minima,
      step: steps,
      f: values,
    };
  };
}

const ratesRoom = (size: number) => ({
  ...room(size),
  lr: new Float64Array(size),
  arrived: new Float64Array(size),
});

const room = (size: number) => ({
  kind: new Uint8Array(size),
  step: new Float64Array(size),
  f: new Float64Array(size),
  minimum: new Int16Array(size),
});
