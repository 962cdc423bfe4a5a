// What a run shows of growth: its straight lines, their formula, and where rounding bends them.

import type { ObjectiveInfo } from '../../../../shared/session/objective-info';
import { lastShown } from '../../../model/queries/visible-steps';
import type { RunResult } from '../../../model/queries/results';
import { factorFormula } from './factor-formula';
import type { Measures } from './measures';
import { leavesLine, straightPart, type StraightPart } from './straight-part';

export interface GrowthFindings {
  readonly measures: Measures;
  readonly distanceLine: StraightPart | null;
  readonly valueLine: StraightPart | null;
  /** Why the factor is what it is; null where no formula says it. */
  readonly formula: string | null;
  /** The step at which rounding bends the line; null for never. */
  readonly bent: number | null;
}

/** @param run the whole run, with its outcome */
export function growthFindings(
  run: RunResult,
  measures: Measures,
  { entry }: Pick<ObjectiveInfo, 'entry'>,
): GrowthFindings {
  const { outcome, request } = run;
  const held =
    outcome?.kind === 'frozen' || (outcome?.kind === 'cycling' && outcome.evidence.factor !== null);
  // Where rounding holds a run that got away, the line ends.
  const last = held ? outcome.step : lastShown(run);
  const distanceLine = straightPart(measures.distance, last);
  return {
    measures,
    distanceLine,
    valueLine: straightPart(measures.value, last),
    formula: distanceLine && factorFormula(entry, request, distanceLine.factor),
    bent: distanceLine && held ? leavesLine(measures.distance, distanceLine, last) : null,
  };
}
