// One weight: the loss along it, its slope g, and whether raising it by h changes the loss by g·h.

import './weight-panel.css';
import { shortText } from '../../../../i18n/number-format';
import { Variable } from '../../../drawing/text/variable';
import type { Lab } from '../../../model/lab';
import { chooseAxis } from '../../../model/operations';
import { ErrorPlot } from './error-plot';
import type { NetAt, NetModel } from './net-model';
import { numpyNumber } from '../../../drawing/text/numpy-text';
import { weightStep } from './weight-step';
import { SlicePlot } from './slice-plot';

/** h from 10⁻⁴ to 1, ten positions a decade. */
const LOW = -4;
const A_DECADE = 10;
const POSITIONS = -LOW * A_DECADE;

const hAt = (position: number): number =>
  Number((10 ** (position / A_DECADE + LOW)).toPrecision(3));
const positionOf = (h: number): number => Math.round((Math.log10(h) - LOW) * A_DECADE);
const ALL_H = Array.from({ length: POSITIONS + 1 }, (_, i) => hAt(i));

interface Props {
  readonly lab: Lab;
  readonly model: NetModel;
  readonly at: NetAt;
}

export function WeightPanel({ lab, model, at }: Props) {
  const t = lab.texts.value.network;
  const k = model.selected.value;
  const h = model.h.value;
  const name = lab.subject.value.variables[k] ?? `w${k}`;
  const g = at.slope[k] ?? Number.NaN;
  const now = weightStep(at.net, at.weights, k, g, h);
  const all = ALL_H.map((one) => weightStep(at.net, at.weights, k, g, one));
  const rows = [
    { id: 'predicted', text: t.predicted, value: now.predicted },
    { id: 'change', text: t.change, value: now.change },
    { id: 'error', text: t.error, value: now.error },
  ];

  return (
    <div class="net-weight">
      <div class="net-reads">
        <div class="net-top">
          <p class="net-g">
            <Variable name={name} />{' '}
            <span class="soft">
              <span class="net-word">{t.slope} </span>g =
            </span>{' '}
            <b class="digits">{numpyNumber(g)}</b>
          </p>
          <div class="net-axes">
            <AxisButton lab={lab} side={0} k={k} />
            <AxisButton lab={lab} side={1} k={k} />
          </div>
        </div>
        <label class="net-h">
          <span class="label">
            {t.raise} <span class="digits">= {h}</span>
          </span>
          <input
            type="range"
            aria-label={t.raise}
            min={0}
            max={POSITIONS}
            value={positionOf(h)}
            aria-valuetext={String(h)}
            onInput={(event) => (model.h.value = hAt(Number(event.currentTarget.value)))}
          />
        </label>
        <table aria-label={lab.texts.value.names.network.check} title={t.rule}>
          <tbody>
            {rows.map(({ id, text, value }) => (
              <tr key={id}>
                <th scope="row">{text}</th>
                <td class="digits">{shortText(value, 7)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figure>
        <SlicePlot medium={lab.medium} at={at} k={k} name={name} raise={now} label={t.others} />
      </figure>
      <figure class="net-error-figure" title={t.errorGrows}>
        <figcaption class="soft">{t.errorOverH}</figcaption>
        <ErrorPlot medium={lab.medium} all={all} now={now} label={t.errorGrows} />
      </figure>
    </div>
  );
}

/** Shows the loss over this weight; where it is the other axis, both change places. */
function AxisButton({
  lab,
  side,
  k,
}: {
  readonly lab: Lab;
  readonly side: 0 | 1;
  readonly k: number;
}) {
  const t = lab.texts.value.network;
  const names = lab.texts.value.names.network;
  const { axes } = lab.session.value;
  return (
    <button
      type="button"
      aria-label={side === 0 ? names.asFirst : names.asSecond}
      aria-pressed={axes[side] === k}
      title={`${side === 0 ? t.firstAxis : t.secondAxis}. ${t.axesHint}`}
      onClick={() => chooseAxis(lab, side, k)}
    >
      {side === 0 ? '↔' : '↕'} <span>{side === 0 ? t.firstAxis : t.secondAxis}</span>
    </button>
  );
}
