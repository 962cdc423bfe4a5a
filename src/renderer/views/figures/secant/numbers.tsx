// The numbers of the secant: both values with what cancels, both slopes to the last digit, and why
// they differ.

import { alignDigits } from '../../../../core/math/digits';
import { digitsLost } from '../../../../core/math/rounding';
import { fill } from '../../../../i18n/fill';
import { fullText } from '../../../../i18n/number-format';
import { Variable } from '../../../drawing/text/variable';
import type { Lab } from '../../../model/lab';
import { variableText } from '../../../drawing/text/variable-text';
import { cancelledLength } from './cancellation';
import type { SecantAt } from './secant-at';
import { lostText, verdictOn } from './verdict';

export function SecantNumbers({ lab, shown }: { readonly lab: Lab; readonly shown: SecantAt }) {
  const t = lab.texts.value.secant;
  const { name, h, ahead, behind, secant, tangent } = shown;
  const { a, b } = alignDigits(ahead, behind);
  const lost = Math.floor(digitsLost(ahead, behind));
  const verdict = verdictOn(shown);
  const digits = lostText(ahead, behind);
  const because =
    verdict &&
    fill(t[verdict], {
      name: variableText(name),
      digits,
      width: fullText(2 * h),
    });
  return (
    <div class="secant-numbers">
      <table aria-label={lab.texts.value.names.secant.values}>
        <tbody>
          <tr>
            <th scope="row">
              <i class="math">f</i>(<Variable name={name} /> + <i class="math">h</i>)
            </th>
            <Cancelled text={a} lost={lost} />
          </tr>
          <tr>
            <th scope="row">
              <i class="math">f</i>(<Variable name={name} /> − <i class="math">h</i>)
            </th>
            <Cancelled text={b} lost={lost} />
          </tr>
          <tr class="less">
            <th scope="row">{t.cancelled}</th>
            <td class="plain">{verdict ? fill(t.of16, { digits }) : ''}</td>
          </tr>
        </tbody>
        <tbody>
          <tr class="of-secant">
            <th scope="row">{t.secant}</th>
            <td class="digits">{fullText(secant)}</td>
          </tr>
          <tr class="of-tangent">
            <th scope="row">{t.tangent}</th>
            <td class="digits">{fullText(tangent)}</td>
          </tr>
          <tr class="less">
            <th scope="row">{t.difference}</th>
            <td class="digits">{fullText(secant - tangent)}</td>
          </tr>
        </tbody>
      </table>
      <p class="secant-why">{because}</p>
    </div>
  );
}

function Cancelled({ text, lost }: { readonly text: string; readonly lost: number }) {
  const length = cancelledLength(text, lost);
  return (
    <td class="digits">
      {length > 0 && <span class="cancelled">{text.slice(0, length)}</span>}
      {text.slice(length)}
    </td>
  );
}
