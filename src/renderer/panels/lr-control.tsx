// The learning rate: a logarithmic slider with 1-3-10 detents beside a typed value. The typed
// value may lie beyond the slider; nothing is clamped.

import { fields } from '../../shared/fields';
import { fullText, tickText } from '../i18n/number-format';
import { LR_POSITIONS, lrAt, lrForKey } from '../state/lr-scale';
import { useLab } from './lab-context';
import { NumberField } from './number-field';

/** Powers of ten named under the slider, evenly spaced. */
const MARKS = [-10, -7, -4, -1, 2];
const [LOW, HIGH] = LR_POSITIONS;

const presets = [
  { text: 'tooLarge', lr: 10 },
  { text: 'right', lr: 0.1 },
  { text: 'tooSmall', lr: 1e-10 },
] as const;

export function LrControl() {
  const { lab } = useLab();
  const { store } = lab;
  const { lr } = lab.session.value;
  const t = lab.texts.value.controls;
  const set = (value: number) => store.set({ lr: value }, 'lr');
  const settle = () => store.settle();

  return (
    <section class="lr">
      <div class="labelled-row">
        <span class="label" aria-hidden="true">
          {t.lr} <code>lr</code> <i class="math">η</i>
        </span>
        <NumberField
          field={fields.lr}
          name="Learning rate value"
          value={lr}
          onValue={set}
          onSettle={settle}
          help={t.lrHint}
        />
      </div>
      <input
        class="lr-slider"
        type="range"
        aria-label="Learning rate"
        aria-valuetext={fullText(lr)}
        title={t.lrHint}
        min={LOW}
        max={HIGH}
        step="any"
        value={Math.min(HIGH, Math.max(LOW, Math.log10(lr)))}
        onInput={(event) => set(lrAt(event.currentTarget.valueAsNumber))}
        onChange={settle}
        onKeyDown={(event) => {
          const next = lrForKey(lr, event.key, event.shiftKey);
          if (next === null) return;
          event.preventDefault();
          set(next);
          settle();
        }}
      />
      <div class="lr-marks" aria-hidden="true">
        {MARKS.map((mark) => (
          <span key={mark}>{tickText(10 ** mark)}</span>
        ))}
      </div>
      <div class="presets">
        {presets.map((preset) => (
          <button
            key={preset.lr}
            type="button"
            aria-pressed={lr === preset.lr}
            onClick={() => {
              set(preset.lr);
              settle();
            }}
          >
            {t[preset.text]} <span class="number">{tickText(preset.lr)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
