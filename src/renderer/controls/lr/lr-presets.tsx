// "Too large", "just right" and "too small" for the function and method at hand, one click each. What
// is not to be had is said in place of the help; while the sweep is under way the old ones wait.

import './lr-presets.css';
import { TRIAL_STEPS } from '../../../core/maps/sweep';
import { fill } from '../../../i18n/fill';
import { shortText, tickText } from '../../../i18n/number-format';
import { contradicts, presetKinds, type PresetKind } from '../../model/lr-presets';
import { choosePreset } from '../../model/operations';
import { isCovered } from '../../model/looks';
import { useLab } from '../../panel/lab-context';

export function LrPresets() {
  const { lab } = useLab();
  const { lr } = lab.session.value;
  const steps = Math.max(lab.session.value.steps, TRIAL_STEPS);
  const { controls, presets: t } = lab.texts.value;
  const offered = lab.presets.value;
  const run = lab.results.run.value;
  /** Then a key does the same, and is said. */
  const presenting = lab.looks.presenter.value;
  // Set-ups have the digits then, and the slider needs the room.
  const listed = lab.setUps.list.value.length > 0;

  /** Never beside a verdict that says otherwise, not even before the sweep has come. */
  const pressed = (kind: PresetKind): boolean =>
    !isCovered(lab.looks, 'verdict') &&
    offered?.rates[kind] === lr &&
    run?.request.lr === lr &&
    run.outcome !== null &&
    !contradicts(kind, run.outcome);

  const help = (kind: PresetKind): string => {
    const rate = offered?.rates[kind];
    if (!offered?.current || rate === undefined) return t.pending;
    return rate === null
      ? fill(t.none[kind], { steps })
      : fill(t.help[kind], { lr: shortText(rate), steps });
  };

  return (
    <div class="presets">
      {presetKinds.map((kind, k) => {
        const rate = offered?.rates[kind] ?? null;
        const ready = offered?.current === true && rate !== null;
        return (
          <button
            key={kind}
            type="button"
            class={rate === null ? 'none' : ''}
            title={help(kind)}
            aria-pressed={pressed(kind)}
            aria-disabled={!ready}
            onClick={() => choosePreset(lab, kind)}
          >
            {presenting && !listed && <kbd>{k + 1}</kbd>}
            {controls[kind]} <span class="number">{rate === null ? '–' : tickText(rate)}</span>
          </button>
        );
      })}
    </div>
  );
}
