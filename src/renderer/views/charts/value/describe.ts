// The chart in a sentence, for those who do not see it.

import { fill } from '../../../../i18n/fill';
import { fullText } from '../../../../i18n/number-format';
import type { Lab } from '../../../model/lab';

/** Reads the lab as it stands; empty while there is no run. */
export function describeChart(lab: Lab): string {
  const run = lab.results.run.peek();
  if (!run || run.trajectory.length === 0) return '';
  const { trajectory } = run;
  const end = trajectory.length - 1;
  const step = Math.min(lab.playback.whole.peek(), end);
  return fill(lab.texts.peek().chart.described, {
    formula: lab.subject.peek().formula,
    last: end,
    step,
    f: fullText(trajectory.f(step)),
    first: fullText(trajectory.f(0)),
    end: fullText(trajectory.f(end)),
  });
}
