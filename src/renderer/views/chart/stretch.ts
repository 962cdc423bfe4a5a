// The stretch of steps at the end of a run where f says nothing new: it is no number any more, or
// the run is frozen by rounding. Shaded and named in the chart.

import { fill } from '../../i18n/fill';
import type { Lab } from '../../state/lab';
import type { ValueColumns } from './value-columns';

export interface Stretch {
  readonly kind: 'gap' | 'ice';
  /** From this step to the end. */
  readonly step: number;
  readonly text: string;
}

/** ∞ comes before NaN where both do. */
export function stretchOf(columns: ValueColumns, lab: Lab): Stretch | null {
  const { chart } = lab.texts.peek();
  const { infiniteFrom, undefinedFrom } = columns;
  const step = Math.min(infiniteFrom ?? Infinity, undefinedFrom ?? Infinity);
  if (step < Infinity) {
    const what = step === infiniteFrom ? '∞' : 'NaN';
    return { kind: 'gap', step, text: fill(chart.from, { step, what }) };
  }
  const outcome = lab.results.run.peek()?.outcome;
  if (outcome?.kind !== 'frozen') return null;
  return { kind: 'ice', step: outcome.step, text: `❄ ${chart.frozen}` };
}
