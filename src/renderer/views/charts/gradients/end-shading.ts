// How the run ends, shaded: frozen by rounding, or out of float64, f first and then x.

import { fill } from '../../../../i18n/fill';
import type { Lab } from '../../../model/lab';
import type { Shade } from '../plot/axes';
import { xOf } from '../plot/step-x';
import { iceOf } from '../plot/final-stretch';

/** @param total steps + 1 of the axis */
export function endOf(lab: Lab, total: number): readonly Shade[] {
  const outcome = lab.results.run.peek()?.outcome;
  if (outcome?.kind !== 'overflow') return iceOf(lab, total);
  const { fStep, xStep } = outcome.evidence;
  const sentence = lab.texts.peek().chart.from;
  const shade = (name: string, step: number | null, kind: Shade['kind']): readonly Shade[] =>
    step === null
      ? []
      : [{ kind, from: xOf(step, total, 1), text: fill(sentence, { step, what: `${name} = ∞` }) }];
  return [...shade('f', fStep, 'pale'), ...shade('x', xStep, 'gap')];
}
