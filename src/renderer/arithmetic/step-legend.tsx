// The arrows of the step by their letters, names and formulas. Each is a stop of the keyboard: with the
// focus on one its quantity lights up in the formula, in the code, in the picture and among the numbers.

import { useId } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { shortText } from '../../i18n/number-format';
import { saidNumber } from '../../i18n/said-number';
import { Typeset } from '../drawing/text/typeset';
import { calledBy } from '../model/step-arrows/step-arrow';
import { useLab } from '../panel/lab-context';
import { symbolLight } from '../panel/symbol-light';

export function StepLegend() {
  const { lab } = useLab();
  const { texts } = lab;
  const { stepArrows: t, names } = texts.value;
  const said = (part: number) => saidNumber(texts.value, part, (value) => shortText(value, 3));
  const about = useId();
  const picture = lab.stepArrows.now.value;
  if (!picture) return null;
  return (
    <>
      <ul class="step-legend" aria-label={names.arithmetic.arrows}>
        {picture.arrows.map((arrow) => (
          <li key={arrow.id}>
            <button
              type="button"
              class={arrow.id}
              title={t.help[arrow.id]}
              aria-label={fill(t.said, {
                sign: arrow.sign,
                name: ` ${t.names[calledBy(arrow)]}`,
                a: said(arrow.vector[0]),
                b: said(arrow.vector[1]),
              })}
              aria-describedby={about}
              {...symbolLight(lab, arrow.symbol)}
            >
              <i class="math">{arrow.sign}</i>
              <span>{t.names[calledBy(arrow)]}</span>
              <span class="made-of" aria-hidden="true">
                <Typeset tex={arrow.tex} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p id={about} class="unseen">
        {t.lights}
      </p>
    </>
  );
}
