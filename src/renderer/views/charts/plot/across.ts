// The axis across a chart, and the variable of the lab that it stands for: the step, lr, or h.

import type { Lab } from '../../../model/lab';
import type { Tick } from '../../../drawing/ticks/tick';

export interface AcrossAxis {
  readonly name: string;
  readonly ticks: readonly Tick[];
  /** 0 … 1 over the axis; beyond it the values go on. */
  readonly at: (value: number) => number;
  readonly invert: (at: number) => number;
}

export interface AcrossVariable {
  /** Where the lab stands; reads signals. */
  readonly value: (lab: Lab) => number;
  /** The value that is read out of one on its way. */
  readonly settled: (value: number) => number;
  /** Whether it changes by itself, so that nothing is said of it; reads signals. */
  readonly moves: (lab: Lab) => boolean;
  /** The value that is meant by a place under the pointer. */
  readonly snap: (value: number, lab: Lab) => number;
  /** Takes the lab there. */
  readonly set: (value: number, lab: Lab) => void;
  /** A press or drag is over. */
  readonly settle?: (lab: Lab) => void;
  /** Whether a pointer over the plot is marked and read out without a press. */
  readonly hovers: boolean;
  /** Shows the hovered value in other views; null where the pointer has left. */
  readonly hover?: (value: number | null, lab: Lab) => void;
}
