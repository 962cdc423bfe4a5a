// What each learning rate would do, whatever the rate of the session is.

import type { Body, SweepPart } from '../../../shared/protocol/protocol';
import { LR_LIMITS } from '../../../shared/session/fields';
import { computedByValue } from '../computed-by-value';
import type { Query } from './query';
import type { SweepResult } from './results';
import type { QuerySources } from './sources';

/** Twenty rates a decade over the slider, both ends included. */
const RATES = 241;

export const sweepQuery = ({ request }: QuerySources): Query<'sweep', SweepResult> => ({
  kind: 'sweep',
  wanted: computedByValue(() => ({
    run: { ...request.value, lr: 1 },
    from: LR_LIMITS[0],
    to: LR_LIMITS[1],
    count: RATES,
  })),
  collect: collectSweep,
  next: ({ from, lr, total }) => (from + lr.length === total ? null : 'continue'),
});

/** @returns the sweep as far as it has arrived, part after part */
function collectSweep(): (part: SweepPart, body: Body<'sweep'>) => SweepResult {
  let columns = columnsFor(0);

  return (part, { run }) => {
    if (part.from === 0) columns = columnsFor(part.total);
    columns.lr.set(part.lr, part.from);
    columns.kind.set(part.kind, part.from);
    columns.step.set(part.step, part.from);
    columns.arrived.set(part.arrived, part.from);
    columns.f.set(part.f, part.from);
    columns.minimum.set(part.minimum, part.from);
    columns.reached.set(part.reached, part.from);
    columns.overshot.set(part.overshot, part.from);
    columns.rose.set(part.rose, part.from);
    return { ...columns, run, length: part.from + part.lr.length, total: part.total };
  };
}

const columnsFor = (rates: number) => ({
  lr: new Float64Array(rates),
  kind: new Uint8Array(rates),
  step: new Float64Array(rates),
  arrived: new Float64Array(rates),
  f: new Float64Array(rates),
  minimum: new Int16Array(rates),
  reached: new Float64Array(rates),
  overshot: new Uint8Array(rates),
  rose: new Uint8Array(rates),
});
