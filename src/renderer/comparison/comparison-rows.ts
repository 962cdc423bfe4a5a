// A row of the table for each run that is shown.

import { outcomeKinds } from '../../core/outcome/kinds';
import { distanceToNearest } from '../../core/outcome/nearest-minimum';
import { arrivalStep } from '../../core/outcome/arrival';
import type { Texts } from '../../i18n/texts';
import { outcomeTitle } from '../../i18n/verdict';
import type { LabRun } from '../model/lab-runs';
import type { ComparisonRow } from './rows';

/**
 * @param names what the runs are called, by their style
 * @param minima those that are known of the function
 */
export const comparisonRows = (
  runs: readonly LabRun[],
  names: ReadonlyMap<number, string>,
  minima: readonly (readonly number[])[],
  t: Texts,
): readonly ComparisonRow[] =>
  runs.map(({ style, result }) => {
    const name = names.get(style) ?? '';
    if (!result?.outcome) return { style, name, ...computing };
    const { outcome, trajectory, evaluations } = result;
    const last = trajectory.length - 1;
    return {
      style,
      name,
      verdict: outcomeTitle(t, outcome),
      rank: outcomeKinds.indexOf(outcome.kind),
      arrived: arrivalStep(outcome),
      f: trajectory.f(last),
      distance: distanceToNearest(minima, trajectory.point(last)),
      evaluations: evaluations ?? null,
    };
  });

const computing = {
  verdict: null,
  rank: null,
  arrived: null,
  f: null,
  distance: null,
  evaluations: null,
};
