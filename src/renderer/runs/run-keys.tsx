// Beside the verdict: the button that keeps the run to compare with, and the menu of ready-made sets.

import './run-keys.css';
import { commandTip } from '../panel/command-tip';
import { useLab } from '../panel/lab-context';
import { RaceKeys } from '../race/race-keys';
import { CompareMenu } from './compare-menu';

export function RunKeys() {
  const { lab, commands, screen } = useLab();
  const { commands: words } = lab.texts.value;
  if (screen.way.value !== 'lab') return null;
  // At first there is one button; what it leads to shows the others.
  const all = screen.whole.value || lab.runs.value.length > 1;
  return (
    <div class="run-keys">
      <button
        type="button"
        data-name="Pin this run"
        title={commandTip(lab, 'pinRun')}
        onClick={commands.pinRun}
      >
        {words.pinRun.label}
      </button>
      {all && <CompareMenu />}
      {lab.race.several.value && <RaceKeys />}
    </div>
  );
}
