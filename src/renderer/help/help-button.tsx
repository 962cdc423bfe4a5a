// Opens the help, in the bar.

import { commandTip } from '../panel/command-tip';
import { useLab } from '../panel/lab-context';

export function HelpButton() {
  const { lab, commands } = useLab();
  const { help: hints, helpPages: t } = lab.texts.value;
  return (
    <button
      type="button"
      class="help-button"
      aria-haspopup="dialog"
      title={commandTip(lab, 'firstSteps', hints.helpPages)}
      onClick={commands.firstSteps}
    >
      {t.title}
    </button>
  );
}
