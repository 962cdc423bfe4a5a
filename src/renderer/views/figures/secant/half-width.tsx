// h on a logarithmic slider, from far apart to lost in rounding.

import { fullText } from '../../../../i18n/number-format';
import { hSlider } from '../../../drawing/h-slider';
import type { Lab } from '../../../model/lab';

export function HalfWidth({ lab }: { readonly lab: Lab }) {
  const { h } = lab.session.value;
  const t = lab.texts.value.secant;
  const [low, high] = hSlider.positions;
  const set = (value: number) => lab.store.set({ h: value }, 'h');
  return (
    <label class="secant-h" title={t.h}>
      <i class="math">h</i>
      <input
        type="range"
        aria-label={lab.texts.value.names.secant.halfWidth}
        aria-valuetext={fullText(h)}
        min={low}
        max={high}
        step="any"
        value={Math.min(high, Math.max(low, Math.log10(h)))}
        onInput={(event) => set(hSlider.at(event.currentTarget.valueAsNumber))}
        onChange={() => lab.store.settle()}
        onKeyDown={(event) => {
          const next = hSlider.forKey(h, event.key, event.shiftKey);
          if (next === null) return;
          event.preventDefault();
          set(next);
          lab.store.settle();
        }}
      />
      <output class="number">{fullText(h)}</output>
    </label>
  );
}
