// The numbers of the secant: both values with what cancels, both slopes to the last digit, and why
// they differ.

import { alignDigits } from '../../../core/digits';
import { fill } from '../../i18n/fill';
import { fullText } from '../../i18n/number-format';
import { Variable } from '../../panels/variable';
import type { Lab } from '../../state/lab';
import { variableText } from '../plot/variable-text';
import type { SecantAt } from './secant-at';
import { lostText, verdictOn } from './verdict';

export function SecantNumbers({ lab, shown }: { readonly lab: Lab; readonly shown: SecantAt }) {
  const t = lab.texts.value.secant;
  const { name, h, ahead, behind, secant, tangent } = shown;
  const { a, b, common } = alignDigits(ahead, behind);
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
      <table aria-label="Secant values">
        <tbody>
          <tr>
            <th scope="row">
              <i class="math">f</i>(<Variable name={name} /> + <i class="math">h</i>)
            </th>
            <Cancelled text={a} common={common} />
          </tr>
          <tr>
            <th scope="row">
              <i class="math">f</i>(<Variable name={name} /> − <i class="math">h</i>)
            </th>
            <Cancelled text={b} common={common} />
          </tr>
          <tr>
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
          <tr>
            <th scope="row">{t.difference}</th>
            <td class="digits">{fullText(secant - tangent)}</td>
          </tr>
        </tbody>
      </table>
      <p class="secant-why">{because}</p>
    </div>
  );
}

function Cancelled({ text, common }: { readonly text: string; readonly common: number }) {
  return (
    <td class="digits">
      {common > 0 && <s>{text.slice(0, common)}</s>}
      {text.slice(common)}
    </td>
  );
}
