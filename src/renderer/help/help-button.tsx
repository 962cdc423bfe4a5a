// Opens the help, in the bar.

import { useLab } from '../panel/lab-context';

export function HelpButton() {
  const { lab, help } = useLab();
  const { help: hints, helpPages: t } = lab.texts.value;
  return (
    <button
      type="button"
      class="help-button"
      aria-haspopup="dialog"
      title={hints.helpPages}
      onClick={() => help.show('firstSteps')}
    >
      {t.title}
    </button>
  );
}
