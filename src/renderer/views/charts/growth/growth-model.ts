// What a run shows of growth: its straight lines, their formula, and where rounding bends them.

import type { Lab } from '../../../model/lab';
import { lastShown } from '../../../model/queries/visible-steps';
import type { RunResult } from '../../../model/queries/results';
import { factorFormula } from './factor-formula';
import type { Measures } from './measures';
import { leavesLine, straightPart } from './straight-part';
import type { Found } from './sentences';

/** @param run the whole run, with its outcome */
export function findIn(run: RunResult, measures: Measures, lab: Lab): Found {
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
    formula: distanceLine && factorFormula(lab.subject.peek().entry, request, distanceLine.factor),
    bent: distanceLine && held ? leavesLine(measures.distance, distanceLine, last) : null,
  };
}
