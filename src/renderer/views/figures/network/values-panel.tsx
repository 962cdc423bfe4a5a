// The W that the run begins with: typed, drawn at random from a seed, or the notebook's.

import './values-panel.css';
import { useSignal } from '@preact/signals';
import { notebookNet, simplenet } from '../../../../core/objectives/simplenet';
import { fields, numberField } from '../../../../shared/session/fields';
import { fill } from '../../../../i18n/fill';
import { Variable } from '../../../drawing/text/variable';
import type { Lab } from '../../../model/lab';
import { NumberBox } from '../../../drawing/number-box/number-box';
import { stepBy, stepWhole } from '../../../drawing/number-box/key-step';
import { randomWeights } from './random-weights';
import { netReference } from './net-reference';

const MAX_SEED = 4294967295;

const seedField = numberField(
  'seed',
  (value) => Number.isInteger(value) && value >= 0 && value <= MAX_SEED,
);

export function ValuesPanel({ lab }: { readonly lab: Lab }) {
  const t = lab.texts.value.network;
  const { start } = lab.session.value;
  const seed = useSignal(1);

  /** Another beginning is seen from its beginning. */
  const begin = (weights: readonly number[], gesture?: string): void => {
    lab.store.set({ start: weights }, gesture);
    lab.playback.restart();
  };
  const draw = (from: number, gesture?: string): void =>
    begin(randomWeights(from, start.length), gesture);

  return (
    <div class="net-values">
      <span class="label">{t.startW}</span>
      <div class="net-starts">
        {lab.subject.value.variables.map((name, k) => (
          <div key={name} class="net-start">
            <span class="label" aria-hidden="true">
              <Variable name={name} />
            </span>
            <NumberBox
              field={fields.start}
              name={fill(lab.texts.value.names.network.initial, { name })}
              role="spinbutton"
              value={start[k] ?? 0}
              texts={lab.texts.value}
              onValue={(next) =>
                begin(
                  start.map((old, i) => (i === k ? next : old)),
                  `net-start-${k}`,
                )
              }
              onSettle={() => lab.store.settle()}
              step={stepBy(0.1)}
            />
          </div>
        ))}
      </div>
      <div class="net-draw">
        <span class="label" aria-hidden="true">
          {t.seed}
        </span>
        <NumberBox
          field={seedField}
          name={t.seed}
          role="spinbutton"
          value={seed.value}
          texts={lab.texts.value}
          onValue={(next) => {
            seed.value = next;
            draw(next, 'net-seed');
          }}
          onSettle={() => lab.store.settle()}
          step={stepWhole}
        />
        <button type="button" title={t.seedHint} onClick={() => draw(seed.value)}>
          {t.random}
        </button>
        <button type="button" onClick={() => begin(start.map(() => 0))}>
          {t.zero}
        </button>
        <button
          type="button"
          onClick={() => {
            lab.store.set({ objective: netReference(notebookNet), start: simplenet.start });
            lab.playback.restart();
          }}
        >
          {t.notebook}
        </button>
      </div>
      <p class="soft">{t.seedHint}</p>
    </div>
  );
}
