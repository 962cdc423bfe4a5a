// The learning rate: a logarithmic slider with 1-3-10 detents beside a typed value. The typed
// value may lie beyond the slider; nothing is clamped.

import './lr-control.css';
import { useSignal } from '@preact/signals';
import { fields } from '../../../shared/session/fields';
import { fullText } from '../../../i18n/number-format';
import { lrSlider } from '../../drawing/lr-slider';
import { changeForKey, describeRate } from './lr-outcome';
import { Lockable, useHelp } from '../lock/lockable';
import { LrMarks } from './lr-marks';
import { LrPresets } from './lr-presets';
import { LrTip } from './lr-tip';
import { LrTrack } from './lr-track';
import { chooseRate } from '../../model/operations';
import { positionAt } from './lr-place';
import { useLab } from '../../panel/lab-context';
import { NumberBox } from '../../drawing/number-box/number-box';

const [LOW, HIGH] = lrSlider.positions;

export function LrControl() {
  const { lab } = useLab();
  const { store } = lab;
  const { lr } = lab.session.value;
  const { controls: t, help, names } = lab.texts.value;
  const helpText = useHelp('lr', help.lr);
  const set = (value: number) => store.set({ lr: value }, 'lr');
  const settle = () => store.settle();
  /** The rate under the pointer; null while it is elsewhere. */
  const pointed = useSignal<number | null>(null);
  /** Whether the slider has the focus of somebody who uses keys. */
  const focused = useSignal(false);

  return (
    <Lockable id="lr">
      <section class="lr">
        <div class="labelled-row">
          <span class="label" aria-hidden="true" title={helpText}>
            {t.lr} <code>lr</code> <i class="math">η</i>
          </span>
          <NumberBox
            field={fields.lr}
            contract="Learning rate value"
            name={names.lrValue}
            value={lr}
            texts={lab.texts.value}
            onValue={set}
            onSettle={settle}
            help={helpText}
          />
        </div>
        <div class="lr-box">
          <LrTrack />
          <input
            class="lr-slider"
            type="range"
            data-name="Learning rate"
            aria-label={names.lr}
            aria-valuetext={fullText(lr)}
            aria-description={describeRate(lab, lr)}
            min={LOW}
            max={HIGH}
            step="any"
            value={Math.min(HIGH, Math.max(LOW, Math.log10(lr)))}
            onInput={(event) => set(lrSlider.at(event.currentTarget.valueAsNumber))}
            onChange={settle}
            onKeyDown={(event) => {
              const next = event.altKey
                ? changeForKey(lab, lr, event.key)
                : lrSlider.forKey(lr, event.key, event.shiftKey);
              if (next === null) return;
              event.preventDefault();
              chooseRate(lab, next);
            }}
            onPointerMove={(event) => {
              pointed.value = lrSlider.at(positionAt(event.currentTarget, event.clientX));
            }}
            onPointerLeave={() => (pointed.value = null)}
            onFocus={(event) => {
              focused.value = event.currentTarget.matches(':focus-visible');
            }}
            onBlur={() => (focused.value = false)}
          />
          <LrMarks />
          {(pointed.value !== null || focused.value) && (
            <LrTip lr={pointed.value ?? lr} keys={focused.value} />
          )}
        </div>
        <LrPresets />
      </section>
    </Lockable>
  );
}
