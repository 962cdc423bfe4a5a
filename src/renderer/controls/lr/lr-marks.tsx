// Powers of ten under the slider, and the limit of lr where it is known.

import { fill } from '../../../i18n/fill';
import { shortText, tickText } from '../../../i18n/number-format';
import { isCovered } from '../../model/looks';
import { useLab } from '../../panel/lab-context';
import { knownLimit } from '../../model/lr-limit';
import { leftOf, partOf } from './lr-place';

const MARKS = [1e-10, 1e-7, 1e-4, 0.1, 100];
/** Nearer than this part of the slider two labels touch. */
const CLEAR = 0.13;

export function LrMarks() {
  const { lab } = useLab();
  const found = isCovered(lab.looks, 'verdict') ? null : knownLimit(lab);
  const limit = found && partOf(found.rate) >= 0 && partOf(found.rate) <= 1 ? found.rate : null;
  const limits = lab.texts.value.rate.limits;
  const near = (mark: number) => limit !== null && Math.abs(partOf(mark) - partOf(limit)) < CLEAR;
  return (
    <>
      {limit !== null && <span class="lr-limit" style={{ left: leftOf(limit) }} />}
      <div class="lr-marks" aria-hidden="true">
        {MARKS.filter((mark) => !near(mark)).map((mark) => (
          <span key={mark} style={{ left: leftOf(mark) }}>
            {tickText(mark)}
          </span>
        ))}
        {limit !== null && (
          <span
            class="lr-limit-name"
            style={{ left: leftOf(limit) }}
            title={fill(limits[found?.name ?? '2/λ'], { lr: shortText(limit, 4) })}
          >
            {found?.name}
          </span>
        )}
      </div>
    </>
  );
}
