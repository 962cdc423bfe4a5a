// One of the compared runs: how it is drawn, what it is called, what became of it. Pressed, the
// controls are its own from then on.

import './run-row.css';
import { outcomeTitle } from '../../i18n/verdict';
import { frozeAway, outcomeShape } from '../drawing/outcomes/outcome-shape';
import { RunSwatch } from '../drawing/run-marks/run-swatch';
import { isCovered } from '../model/looks';
import type { LabRun } from '../model/lab-runs';
import { activateRun, moveRun, removeRun, toggleRun } from '../model/run-list';
import { useLab } from '../panel/lab-context';
import { RunArrival } from '../race/run-arrival';
import { RunMenu } from './run-menu';
import { RunNameField } from './run-name-field';

export function RunRow({ run: { style, active, run } }: { readonly run: LabRun }) {
  const { lab } = useLab();
  const { runs: t } = lab.texts.value;
  const name = lab.runNames.value.get(style) ?? '';
  const point = () => lab.looks.set({ pointedRun: style });
  return (
    <li class="run-row" data-run={style} data-hidden={run.hidden} onPointerEnter={point}>
      {lab.looks.renamedRun.value === style ? (
        <RunNameField style={style} />
      ) : (
        <button
          type="button"
          class="run-choice"
          aria-current={active}
          title={t.choose}
          onFocus={point}
          onBlur={() => lab.looks.set({ pointedRun: null })}
          onClick={() => activateRun(lab, style)}
          onKeyDown={(event) => {
            if (!actOn(event)) return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          <RunSwatch style={style} />
          <span class="run-name">{name}</span>
          <RunVerdict style={style} />
          <RunArrival style={style} />
        </button>
      )}
      <RunMenu style={style} name={name} />
    </li>
  );

  /** Keys of a row, H in whatever alphabet. @returns whether the key means something here */
  function actOn({ key, code, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey) return false;
    if (altKey && (key === 'ArrowUp' || key === 'ArrowLeft')) moveRun(lab, style, -1);
    else if (altKey && (key === 'ArrowDown' || key === 'ArrowRight')) moveRun(lab, style, 1);
    else if (altKey) return false;
    else if (key === 'F2') lab.looks.set({ renamedRun: style });
    else if (key === 'Delete') removeRun(lab, style);
    else if (code === 'KeyH') toggleRun(lab, style);
    else return false;
    return true;
  }
}

/** In one or two words: the reasons are said of the run that the controls change. */
function RunVerdict({ style }: { readonly style: number }) {
  const { lab } = useLab();
  const { runs: t } = lab.texts.value;
  const run = lab.runs.value.find((each) => each.style === style);
  if (!run || isCovered(lab.looks, 'verdict')) return null;
  if (run.run.hidden) return <span class="run-verdict">{t.hidden}</span>;
  const outcome = run.result?.outcome;
  if (!outcome) return <span class="run-verdict">{t.computing}</span>;
  return (
    <span class={`run-verdict ${frozeAway(outcome) ? 'diverging' : outcome.kind}`}>
      <span class="shape" aria-hidden="true">
        {outcomeShape(outcome)}
      </span>
      <span class="words">{outcomeTitle(lab.texts.value, outcome)}</span>
    </span>
  );
}
