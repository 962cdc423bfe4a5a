// Of several runs: their race, and the table that compares them.

import { COMPARISON_ID } from '../comparison/comparison';
import { commandTip } from '../panel/command-tip';
import { useLab } from '../panel/lab-context';

export function RaceKeys() {
  const { lab, commands, screen } = useLab();
  const { commands: words } = lab.texts.value;
  const open = lab.looks.comparison.value;
  return (
    <>
      <button
        type="button"
        data-name="Race"
        title={commandTip(lab, 'race')}
        onClick={commands.race}
      >
        {words.race.label}
      </button>
      {/* In little room it is a tab. */}
      {!screen.arrangement.value.compact && (
        <button
          type="button"
          title={commandTip(lab, 'comparison')}
          aria-expanded={open}
          {...(open && { 'aria-controls': COMPARISON_ID })}
          onClick={commands.comparison}
        >
          {words.comparison.label}
        </button>
      )}
    </>
  );
}
