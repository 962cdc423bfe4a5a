// A map of basins handed out in parts of whole rows.

import { Basin } from '../core/maps/basin';
import type { Run } from '../core/run/run';
import type { BasinPart } from '../shared/protocol/protocol';
import { stepsInPart } from './part-size';

export class BasinInParts {
  private readonly basin: Basin;
  private readonly size: number;

  constructor(
    run: Run,
    axes: readonly [number, number],
    x0: ArrayLike<number>,
    private readonly x1: ArrayLike<number>,
  ) {
    this.basin = new Basin(run, axes, x0, x1);
    this.size = stepsInPart(run);
  }

  get complete(): boolean {
    return this.basin.complete;
  }

  /** A part may hold no row at all, where one row is longer than a part. */
  next(): BasinPart {
    const { basin, x1 } = this;
    const { columns } = basin;
    const from = basin.rows;
    basin.advance(this.size);
    const own = <A extends { slice(from: number, to: number): A }>(all: A): A =>
      all.slice(from * columns, basin.rows * columns);
    return {
      job: 'basin',
      from,
      rows: basin.rows - from,
      total: x1.length,
      columns,
      kind: own(basin.kind),
      minimum: own(basin.minimum),
      step: own(basin.step),
      f: own(basin.f),
      minima: basin.minima.map((minimum) => Array.from(minimum)),
    };
  }
}
