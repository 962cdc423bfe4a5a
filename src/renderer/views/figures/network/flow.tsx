// The net as a drawn flow, from the input to the loss, with the numbers of the step shown; below W,
// in the same arrangement, the slope of the loss along each weight.

import './flow.css';
import { netInputField } from '../../../../shared/session/fields';
import type { Net } from '../../../../core/objectives/simplenet';
import { shortText } from '../../../../i18n/number-format';
import { Cover } from '../../../drawing/cover/cover';
import { Variable } from '../../../drawing/text/variable';
import type { Lab } from '../../../model/lab';
import { isCovered } from '../../../model/looks';
import { SlopeMap, WeightMap } from './heat-map';
import type { NetAt, NetModel } from './net-model';
import { NumberBox } from '../../../drawing/number-box/number-box';
import { stepBy } from '../../../drawing/number-box/key-step';
import { numpyNumber } from '../../../drawing/text/numpy-text';
import { netReference } from './net-reference';

interface Props {
  readonly lab: Lab;
  readonly model: NetModel;
  readonly at: NetAt;
}

export function Flow({ lab, model, at }: Props) {
  const t = lab.texts.value.network;
  const { net, weights, values, slope } = at;
  const choose = (changed: Net) => lab.store.set({ objective: netReference(changed) }, 'net');

  /** As numpy prints it, or what the back row can read of it. */
  const written = (value: number) =>
    lab.looks.presenter.value ? shortText(value, 5) : numpyNumber(value);

  return (
    <div class="net-flow">
      <Part area="x" text={t.input} symbol="x">
        {net.x.map((value, i) => (
          <NumberBox
            key={i}
            field={netInputField}
            name={`x${i + 1}`}
            role="spinbutton"
            value={value}
            texts={lab.texts.value}
            onValue={(next) => choose({ ...net, x: i === 0 ? [next, net.x[1]] : [net.x[0], next] })}
            onSettle={() => lab.store.settle()}
            step={stepBy(0.1)}
          />
        ))}
      </Part>
      <Arrow area="to-w" />
      <Part area="w" text={t.weights} symbol="W">
        <WeightMap
          values={weights}
          names={lab.subject.value.variables}
          selected={model.selected.value}
          axes={lab.session.value.axes}
          written={written}
          onSelect={(k) => (model.selected.value = k)}
        />
      </Part>
      <Arrow area="to-a" />
      <Part area="a" text={t.scores} symbol="xW">
        {Array.from(values.scores, (score, j) => (
          <span key={j} class="net-score digits" title={numpyNumber(score)}>
            <span class="soft">{j}</span> {shortText(score, 5)}
          </span>
        ))}
      </Part>
      <Arrow area="to-y" text="softmax" />
      <Part area="y" text={t.probabilities} symbol="y">
        <div role="radiogroup" aria-label={t.right}>
          {answers.map((j) => (
            <Answer
              key={j}
              j={j}
              p={values.y[j] ?? Number.NaN}
              greatest={j === values.argmax}
              right={j === net.t}
              onChoose={() => choose({ ...net, t: j })}
            />
          ))}
        </div>
      </Part>
      <Arrow area="to-l" text="−ln" />
      <Loss lab={lab} model={model} at={at} />
      <span class="net-back" aria-hidden="true">
        <i class="math">
          ∂L
          <br />
          ∂W
        </i>
      </span>
      <div class="net-part net-area-dw">
        <SlopeMap values={slope} selected={model.selected.value} written={written} />
      </div>
    </div>
  );
}

const answers = [0, 1, 2] as const;

interface AnswerProps {
  readonly j: number;
  readonly p: number;
  readonly greatest: boolean;
  readonly right: boolean;
  readonly onChoose: () => void;
}

/** One class: its probability as a bar, and whether it is the right one, which can be chosen. */
const Answer = ({ j, p, greatest, right, onChoose }: AnswerProps) => (
  <label class={`net-bar${greatest ? ' greatest' : ''}`}>
    <input type="radio" name="net-t" aria-label={`t = ${j}`} checked={right} onChange={onChoose} />
    <span
      class="digits"
      title={numpyNumber(p)}
      style={{ '--part': Number.isFinite(p) ? p.toFixed(4) : '0' }}
    >
      {shortText(p, 4)}
    </span>
  </label>
);

/** The loss, what the net answers, and both before and after the run. */
function Loss({ lab, model, at: { net, values } }: Props) {
  const t = lab.texts.value.network;
  const ends = model.ends.value;
  if (isCovered(lab.looks, 'figure-values')) {
    return (
      <div class="net-area-l">
        <Cover text={lab.texts.value.lesson.covered} />
      </div>
    );
  }
  return (
    <dl class="net-loss net-area-l" aria-label={lab.texts.value.names.network.loss}>
      <div>
        <dt>
          {t.loss} <i class="math">L</i>
        </dt>
        <dd class="digits net-now">{numpyNumber(values.loss)}</dd>
      </div>
      <div>
        <dt>{t.argmax}</dt>
        <dd class="digits">
          {values.argmax} {values.argmax === net.t ? '= t' : `≠ t = ${net.t}`}
        </dd>
      </div>
      {ends && (
        <div title={t.wholeRun.replace('{last}', String(lab.playback.last.value))}>
          <dt>
            {t.step} 0 → <span class="number">{lab.playback.last.value}</span>
          </dt>
          <dd class="digits">
            <span class="net-ends-loss">
              <i class="math">L</i> {shortText(ends[0].loss, 4)} → {shortText(ends[1].loss, 4)}
            </span>
            <span class="net-ends-argmax">
              argmax {ends[0].argmax} → {ends[1].argmax}
            </span>
          </dd>
        </div>
      )}
    </dl>
  );
}

const Part = ({
  area,
  text,
  symbol,
  children,
}: {
  readonly area: string;
  readonly text: string;
  readonly symbol: string;
  readonly children: preact.ComponentChildren;
}) => (
  <div class={`net-part net-area-${area}`}>
    <span class="net-head">
      {text} <Variable name={symbol} />
    </span>
    {children}
  </div>
);

const Arrow = ({ area, text }: { readonly area: string; readonly text?: string }) => (
  <span class={`net-arrow net-area-${area}`} aria-hidden="true">
    {text && <span>{text}</span>}
    <svg viewBox="0 0 20 10">
      <path d="M1 5h17m-4 -4l4 4l-4 4" />
    </svg>
  </span>
);
