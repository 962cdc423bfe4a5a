// A run handed out in parts, so that no single answer takes long: a short first part that is on
// screen at once, then larger ones. The rows are kept until the end, for the verdict on the whole.

import { Descent } from '../core/run/descent';
import { evaluations } from '../core/run/evaluations';
import { arrivalStep } from '../core/outcome/arrival';
import { outcome } from '../core/outcome/outcome';
import type { Run } from '../core/run/run';
import { rowWidth } from '../core/kernels/row-width';
import { Trajectory } from '../core/run/trajectory';
import type { TrajectoryPart } from '../shared/protocol/protocol';

/** Rows in the first part and in each that follows; 20 000 rows take a few milliseconds. */
export const FIRST_ROWS = 2_000;
export const NEXT_ROWS = 20_000;

export class RunInParts {
  private readonly descent: Descent;
  private readonly rows: Float64Array;

  constructor(
    private readonly job: TrajectoryPart['job'],
    private readonly run: Run,
  ) {
    this.descent = new Descent(run);
    this.rows = new Float64Array(this.descent.total * rowWidth(this.descent.dimension));
  }

  get complete(): boolean {
    return this.descent.step === this.descent.total;
  }

  /** Computes the next rows; `rows` of the part is a copy of its own, to be given away. */
  next(): TrajectoryPart {
    const { descent } = this;
    const { dimension, total, step: from } = descent;
    const width = rowWidth(dimension);
    descent.write(this.rows, from, from === 0 ? FIRST_ROWS : NEXT_ROWS);
    return {
      job: this.job,
      dimension,
      from,
      rows: this.rows.slice(from * width, descent.step * width),
      total,
      ...(this.complete ? this.judged() : { outcome: null }),
    };
  }
  private judged(): Pick<TrajectoryPart, 'outcome' | 'evaluations'> {
    const { run } = this;
    const path = new Trajectory(this.descent.dimension, this.rows);
    const verdict = outcome(run, path);
    return {
      outcome: verdict,
      evaluations: evaluations(run, path, arrivalStep(verdict) ?? run.steps),
    };
  }
}
