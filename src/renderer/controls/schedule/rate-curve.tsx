// The rate over the steps of the run, with the step that is shown: drawn small beside the menu, and
// said in words.

import { rateOf } from '../../../core/schedules/rates';
import { fill } from '../../../i18n/fill';
import { shortText } from '../../../i18n/number-format';
import { useLab } from '../../panel/lab-context';
import { curveOf, CURVE_HEIGHT, CURVE_WIDTH } from './curve';

export function RateCurve() {
  const { lab } = useLab();
  const { lr, steps, schedule } = lab.session.value;
  const run = { lr, steps, schedule };
  const rate = rateOf(run);
  /** The update that the step shown is about to make; the last one at the end. */
  const t = Math.min(steps, lab.whole.value + 1);
  const { points, at } = curveOf(run, t);
  const { names } = lab.texts.value;
  const label = fill(names.rates, {
    first: shortText(rate(1)),
    last: shortText(rate(steps)),
    steps,
  });
  return (
    <figure class="rate-curve" title={lab.texts.value.help.rates}>
      <figcaption class="number">
        <i class="math">η</i>
        <sub>{t}</sub> = {shortText(rate(t))}
      </figcaption>
      <svg
        viewBox={`-4 -4 ${CURVE_WIDTH + 8} ${CURVE_HEIGHT + 8}`}
        role="img"
        data-name="Rates"
        aria-label={label}
      >
        <line class="base" x1={0} x2={CURVE_WIDTH} y1={CURVE_HEIGHT} y2={CURVE_HEIGHT} />
        <polyline points={points} />
        <circle cx={at[0]} cy={at[1]} r={3.5} />
      </svg>
    </figure>
  );
}
