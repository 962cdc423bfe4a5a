// dL/dW in three ways, weight by weight, with every digit: central difference, exact, by hand.

import './compare-panel.css';
import { fullText } from '../../../../i18n/number-format';
import { Typeset } from '../../../drawing/text/typeset';
import { Variable } from '../../../drawing/text/variable';
import type { Lab } from '../../../model/lab';
import type { NetAt } from './net-model';

const ways = ['numerical', 'analytic', 'byHand'] as const;

const FORMULA =
  '\\frac{\\partial L}{\\partial W} = \\mathbf{x}^{\\mathsf T}(\\mathbf{y} - \\mathbf{t}), \\quad \\mathbf{y} = \\operatorname{softmax}(\\mathbf{x}W)';

export function ComparePanel({ lab, at }: { readonly lab: Lab; readonly at: NetAt }) {
  const { network: t, controls } = lab.texts.value;
  const heads = { numerical: controls.numerical, analytic: controls.analytic, byHand: t.byHand };
  return (
    <div class="net-compare">
      <table aria-label={t.compare}>
        <thead>
          <tr>
            <th scope="col">{t.weight}</th>
            {ways.map((way) => (
              <th key={way} scope="col">
                {heads[way]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lab.subject.value.variables.map((name, k) => (
            <tr key={name}>
              <th scope="row">
                <Variable name={name} />
              </th>
              {ways.map((way) => (
                <td key={way} class="digits">
                  {fullText(at.values[way][k] ?? Number.NaN)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t.byHand}: <Typeset tex={FORMULA} />
      </p>
      <p class="soft">{t.byHandNote}</p>
    </div>
  );
}
