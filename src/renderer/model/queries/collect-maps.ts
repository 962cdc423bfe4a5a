// Puts a sweep or a map together from its parts.

import type { BasinPart, Body, SweepPart } from '../../../shared/protocol/protocol';
import { objectiveInfo } from '../../../shared/session/objective-info';
import type { BasinResult, SweepResult } from './results';

/** @returns the sweep as far as it has arrived, part after part */
export function collectSweep(): (part: SweepPart, request: Body<'sweep'>) => SweepResult {
  let whole = ratesRoom(0);

  return (
    { from, total, lr, kind, step, arrived, f, minimum, reached, overshot, rose },
    { run },
  ) => {
    if (from === 0) whole = ratesRoom(total);
    whole.lr.set(lr, from);
    whole.kind.set(kind, from);
    whole.step.set(step, from);
    whole.arrived.set(arrived, from);
    whole.f.set(f, from);
    whole.minimum.set(minimum, from);
    whole.reached.set(reached, from);
    whole.overshot.set(overshot, from);
    whole.rose.set(rose, from);
    return { ...whole, run, length: from + lr.length, total };
  };
}

/** @returns the map as far as it has arrived, part after part */
export function collectBasin(): (part: BasinPart, request: Body<'basin'>) => BasinResult {
  let whole = room(0);
  let asked: Body<'basin'> | null = null;
  /** The last whole map and the runs it is of. */
  let last: { readonly run: Body<'basin'>['run']; readonly map: BasinResult } | null = null;

  return ({ from, rows, total, columns, kind, step, f, minimum, minima }, request) => {
    if (asked !== request) whole = room(total * columns);
    asked = request;
    const at = from * columns;
    whole.kind.set(kind, at);
    whole.step.set(step, at);
    whole.f.set(f, at);
    whole.minimum.set(minimum, at);
    const { run, x0, x1 } = request;
    const length = from + rows;
    const map = {
      ...whole,
      run,
      objective: objectiveInfo(run.objective).key,
      x0,
      x1,
      length,
      minima,
      under: length < total && last?.run === run ? last.map : null,
    };
    if (length === total) last = { run, map };
    return map;
  };
}

const ratesRoom = (size: number) => ({
  ...room(size),
  lr: new Float64Array(size),
  arrived: new Float64Array(size),
  reached: new Float64Array(size),
  overshot: new Uint8Array(size),
  rose: new Uint8Array(size),
});

const room = (size: number) => ({
  kind: new Uint8Array(size),
  step: new Float64Array(size),
  f: new Float64Array(size),
  minimum: new Int16Array(size),
});
