// What stands under a picture or a film until somebody writes something else: the function, the rate,
// the step and the verdict.

import { headline } from '../../i18n/headline';
import { fill } from '../../i18n/fill';
import { shortText } from '../../i18n/number-format';
import type { Lab } from '../model/lab';
import { isCovered } from '../model/looks';

/** Of what the lab shows now; what is covered stays out of it. */
export function captionOf(lab: Lab): string {
  const t = lab.texts.value;
  const { lr } = lab.session.value;
  const run = lab.results.run.value;
  const words = fill(t.export.caption, {
    formula: lab.subject.value.formula,
    lr: shortText(lr),
    step: lab.whole.value,
    last: run ? run.total - 1 : 0,
  });
  const outcome = isCovered(lab.looks, 'verdict') ? null : run?.outcome;
  if (!run || !outcome) return words;
  const { title, fact } = headline(t, outcome, run.request);
  return `${words}. ${title}: ${fact}`;
}
