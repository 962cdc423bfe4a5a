// What the run, or the sweep at the nearest of its rates, says of a rate, for the slider.

import { outcomeKinds, type OutcomeKind } from '../../../core/outcome/kinds';
import { verdictTitle } from '../../../i18n/verdict';
import { fill } from '../../../i18n/fill';
import { shortText } from '../../../i18n/number-format';
import { saidNumber } from '../../../i18n/said-number';
import type { Texts } from '../../../i18n/texts';
import type { Lab } from '../../model/lab';
import { isCovered } from '../../model/looks';
import { nearestRate, nextChange } from '../../drawing/outcomes/outcome-bands';

interface RateOutcome {
  readonly kind: OutcomeKind;
  /** f at the end of the run. */
  readonly f: number;
}

/** null where the sweep has not come yet, does not reach, or would answer an open question. */
export function outcomeAt(lab: Lab, lr: number): RateOutcome | null {
  if (isCovered(lab.looks, 'verdict')) return null;
  const run = lab.results.run.value;
  if (run?.outcome && run.request.lr === lr) {
    return { kind: run.outcome.kind, f: run.trajectory.f(run.trajectory.length - 1) };
  }
  const sweep = lab.results.sweep.value;
  const k = sweep ? nearestRate(sweep, lr) : -1;
  const kind = outcomeKinds[sweep?.kind[k] ?? -1];
  return kind ? { kind, f: sweep?.f[k] ?? Number.NaN } : null;
}

/** E.g. “Diverging, f = 3e5 at the end”. */
export function describeRate(lab: Lab, lr: number): string {
  const outcome = outcomeAt(lab, lr);
  if (!outcome) return '';
  const t = lab.texts.value;
  return `${verdictTitle(t, outcome.kind)}, ${endOfRate(t, outcome)}`;
}

/** E.g. “f = 3e5 at the end”. */
export const endOfRate = (t: Texts, { f }: RateOutcome): string =>
  fill(t.rate.ends, { f: saidNumber(t, f, (value) => shortText(value, 3)) });

const directions: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

/** The rate of the next change of outcome for an arrow key; null for another key, or none. */
export function changeForKey(lab: Lab, lr: number, key: string): number | null {
  const direction = directions[key];
  const sweep = isCovered(lab.looks, 'verdict') ? null : lab.results.sweep.peek();
  return direction && sweep ? nextChange(sweep, lr, direction) : null;
}
