// The figure: a head with what can be chosen, the picture, h, and the numbers.

import { fill } from '../../../../i18n/fill';
import { Variable } from '../../../drawing/text/variable';
import { Cover } from '../../../drawing/cover/cover';
import type { Lab } from '../../../model/lab';
import { isCovered } from '../../../model/looks';
import { zoomed } from '../../../model/line-window';
import { HalfWidth } from './half-width';
import { SecantNumbers } from './numbers';
import { SecantPlot } from './plot';
import { secantAt, type SecantAt } from './secant-at';

export function SecantFigure({ lab }: { readonly lab: Lab }) {
  const shown = secantAt(lab);
  const t = lab.texts.value.secant;
  return (
    <>
      <Head lab={lab} shown={shown} />
      <SecantPlot lab={lab} shown={shown} />
      <HalfWidth lab={lab} />
      {isCovered(lab.looks, 'figure-values') ? (
        <Cover text={lab.texts.value.lesson.covered} />
      ) : shown ? (
        <SecantNumbers lab={lab} shown={shown} />
      ) : (
        lab.results.run.value && <p class="secant-why">{t.outside}</p>
      )}
    </>
  );
}

/** Of one press; three of them make a thousandth. */
const ZOOM = 10;

function Head({ lab, shown }: { readonly lab: Lab; readonly shown: SecantAt | null }) {
  const t = lab.texts.value.secant;
  const names = lab.texts.value.names.secant;
  const { variables, domain } = lab.subject.value;
  const { closeUp } = lab.looks;
  const zoom = (factor: number) => {
    if (!shown) return;
    const { offsets } = shown.line;
    const window = [offsets[0] ?? -1, offsets.at(-1) ?? 1] as const;
    lab.looks.set({ closeUp: zoomed(window, factor, domain[shown.axis] ?? [-1, 1]) });
  };
  return (
    <header class="line-head">
      <h2>{t.title}</h2>
      {/* Whose line is whose, also while its numbers are covered. */}
      <p class="line-legend">
        {(['secant', 'tangent'] as const).map((line) => (
          <span key={line}>
            <svg width="26" height="4" aria-hidden="true">
              <path class={`line-${line}`} d="M2 2H24" />
            </svg>{' '}
            {t.lines[line]}
          </span>
        ))}
      </p>
      <div class="line-keys">
        {lab.plane.value.axes.map((axis) => {
          const name = variables[axis] ?? '';
          return (
            <button
              key={axis}
              type="button"
              aria-label={fill(names.along, { name })}
              aria-pressed={shown?.axis === axis}
              title={fill(t.along, { name })}
              onClick={() => lab.looks.set({ errorAxis: axis })}
            >
              <Variable name={name} />
            </button>
          );
        })}
      </div>
      <div class="line-keys" title={t.zoomHint}>
        <button
          type="button"
          aria-label={names.farther}
          title={t.zoomOut}
          disabled={closeUp.value === null}
          onClick={() => zoom(ZOOM)}
        >
          −
        </button>
        <button
          type="button"
          aria-label={names.nearer}
          title={t.zoomIn}
          onClick={() => zoom(1 / ZOOM)}
        >
          +
        </button>
        <button
          type="button"
          aria-label={names.asH}
          aria-pressed={closeUp.value === 'h'}
          title={t.zoomToH}
          onClick={() => lab.looks.set({ closeUp: closeUp.peek() === 'h' ? null : 'h' })}
        >
          <i class="math">h</i>
        </button>
      </div>
    </header>
  );
}
