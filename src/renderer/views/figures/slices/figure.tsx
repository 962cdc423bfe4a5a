// The figure: what each slice is and its slope, where the plane is cut, and both curves.

import { fill } from '../../../../i18n/fill';
import { readOut, shortText } from '../../../../i18n/number-format';
import { Cover } from '../../../drawing/cover/cover';
import type { Lab } from '../../../model/lab';
import { isCovered } from '../../../model/looks';
import { variableText } from '../../../drawing/text/variable-text';
import { CutMap } from './cut-map';
import { SlicePlots } from './plots';
import { slicesAt, type SliceAt } from './slices-at';

export function SlicesFigure({ lab }: { readonly lab: Lab }) {
  const slices = slicesAt(lab);
  const t = lab.texts.value;
  return (
    <>
      <header class="slices-head">
        <h2>{t.slices.title}</h2>
        {isCovered(lab.looks, 'figure-values') ? (
          <Cover text={t.lesson.covered} />
        ) : (
          slices?.map((slice) => <Caption key={slice.axis} lab={lab} slice={slice} />)
        )}
        {slices && <CutMap slices={slices} title={t.slices.where} />}
      </header>
      <SlicePlots lab={lab} slices={slices} />
      {!slices && lab.results.run.value && <p>{t.secant.outside}</p>}
    </>
  );
}

function Caption({ lab, slice }: { readonly lab: Lab; readonly slice: SliceAt }) {
  const t = lab.texts.value.slices;
  const { decimals } = lab.settings.now.value;
  const { code, text } = slice.name;
  const name = variableText(slice.variable);
  return (
    <div
      class="slice-caption"
      role="group"
      aria-label={fill(lab.texts.value.names.slices.along, { name: slice.variable })}
    >
      <p class="slice-name">
        {code && (
          <>
            <code>{code}</code>
            <span class="slice-equals"> = </span>
          </>
        )}
        {text}
      </p>
      <p class="soft">
        {fill(t.slope, { name, value: shortText(slice.line.x).replace('-', '−') })}
      </p>
      <dl>
        <dt title={t.numerical}>∂f/∂{name} ≈</dt>
        <dd class="digits">{readOut(slice.numerical, decimals)}</dd>
        <dt title={t.exact}>∂f/∂{name} =</dt>
        <dd class="digits">{readOut(slice.line.slope, decimals)}</dd>
      </dl>
    </div>
  );
}
