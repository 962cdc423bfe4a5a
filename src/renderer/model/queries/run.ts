// The run of the session, part by part.

import type { ReadonlySignal } from '@preact/signals-core';
import { rowWidth } from '../../../core/kernels/row-width';
import { Trajectory } from '../../../core/run/trajectory';
import type { Body, TrajectoryPart } from '../../../shared/protocol/protocol';
import { runOf, type Session } from '../../../shared/session/session';
import { computedByValue } from '../computed-by-value';
import type { Query } from './query';
import type { RunResult } from './results';

export const runQuery = (session: ReadonlySignal<Session>): Query<'descend', RunResult> => ({
  kind: 'descend',
  wanted: computedByValue(() => runOf(session.value)),
  collect: collectRun,
  next: ({ outcome }) => (outcome === null ? 'continue' : null),
});

/** @returns the run as far as it has arrived, part after part */
export function collectRun(): (part: TrajectoryPart, request: Body<'descend'>) => RunResult {
  let rows = new Float64Array(0);

  return (part, request) => {
    const width = rowWidth(part.dimension);
    if (part.rows.length === part.total * width) rows = part.rows as Float64Array<ArrayBuffer>;
    else {
      if (part.from === 0) rows = new Float64Array(part.total * width);
      rows.set(part.rows, part.from * width);
    }
    return {
      request,
      trajectory: new Trajectory(part.dimension, rows, part.from + part.rows.length / width),
      total: part.total,
      outcome: part.outcome,
      ...(part.evaluations && { evaluations: part.evaluations }),
    };
  };
}
