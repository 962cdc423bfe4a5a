// A sweep handed out in parts: the rates that were judged since the part before.

import type { Run } from '../core/run/run';
import { Sweep } from '../core/maps/sweep';
import type { SweepPart } from '../shared/protocol/protocol';
import { stepsInPart } from './part-size';

export class SweepInParts {
  private readonly sweep: Sweep;
  private readonly size: number;

  constructor(run: Run, from: number, to: number, count: number) {
    this.sweep = new Sweep(run, from, to, count);
    this.size = stepsInPart(run);
  }

  get complete(): boolean {
    return this.sweep.complete;
  }

  /** A part may hold no rate at all, where one run is longer than a part. */
  next(): SweepPart {
    const { sweep } = this;
    const from = sweep.done;
    sweep.advance(this.size);
    const own = <A extends { slice(from: number, to: number): A }>(all: A): A =>
      all.slice(from, sweep.done);
    return {
      job: 'sweep',
      from,
      total: sweep.lr.length,
      lr: own(sweep.lr),
      kind: own(sweep.kind),
      step: own(sweep.step),
      arrived: own(sweep.arrived),
      f: own(sweep.f),
      minimum: own(sweep.minimum),
      reached: own(sweep.reached),
      overshot: own(sweep.overshot),
      rose: own(sweep.rose),
    };
  }
}
