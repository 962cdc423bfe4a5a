// One run of the table. Pointed at, it alone is strong in every picture.

import type { Evaluations } from '../../core/run/evaluations';
import { fullText, readOut } from '../../i18n/number-format';
import { RunSwatch } from '../drawing/run-marks/run-swatch';
import { useLab } from '../panel/lab-context';
import type { ComparisonRow } from './rows';

/** How many digits there is room for. */
const DIGITS = 5;

export function ComparisonRowCells({ row }: { readonly row: ComparisonRow }) {
  const { lab } = useLab();
  const { comparison: t } = lab.texts.value;
  const active = lab.session.value.style === row.style;
  const point = (pointedRun: number | null) => () => lab.looks.set({ pointedRun });
  return (
    <tr
      {...(active && { 'aria-current': 'true' as const })}
      onPointerEnter={point(row.style)}
      onPointerLeave={point(null)}
    >
      <th scope="row">
        <span class="run-cell">
          <RunSwatch style={row.style} />
          {row.name}
        </span>
      </th>
      <td class="words">{row.verdict ?? t.computing}</td>
      <Value value={row.arrived} />
      <Value value={row.f} />
      <Value value={row.distance} />
      <EvaluationsCell evaluations={row.evaluations} />
    </tr>
  );
}

function Value({ value }: { readonly value: number | null }) {
  const { lab } = useLab();
  if (value === null) return <Nothing />;
  return (
    <td class="number" title={fullText(value)}>
      {readOut(value, lab.settings.now.value.decimals, DIGITS)}
    </td>
  );
}

/** A dash for the eye, a word for the ear. */
function Nothing() {
  const { comparison: t } = useLab().lab.texts.value;
  return (
    <td class="number">
      <span aria-hidden="true">–</span>
      <span class="unseen">{t.none}</span>
    </td>
  );
}

function EvaluationsCell({ evaluations: made }: { readonly evaluations: Evaluations | null }) {
  if (made === null) return <Nothing />;
  const parts = [
    ...(made.f > 0 || made.gradient === 0 ? [String(made.f)] : []),
    ...(made.gradient > 0 ? [`${made.gradient} ∇f`] : []),
  ];
  return <td class="number">{parts.join(' + ')}</td>;
}
