// Above the figures on the projector: the verdict in one line, the step, and the way out.

import './present-line.css';
import type { ComponentChildren } from 'preact';
import { fullText } from '../../i18n/number-format';
import { Counter } from '../controls/transport/counter';
import { commandTip } from '../panel/command-tip';
import { useLab } from '../panel/lab-context';
import { OutcomeLine } from '../workspace/outcome-line';
import { NUMBERS_ID } from './numbers-card';
import { presentedControls } from './presented-controls';

interface Props {
  /** What is asked for now and then. */
  readonly children: ComponentChildren;
}

export function PresentLine({ children }: Props) {
  const { lab, commands, lessons, screen } = useLab();
  const still = screen.still.value;
  const texts = lab.texts.value;
  const open = lab.looks.numbers.value;
  const rateBelow = presentedControls(lessons).includes('lr');
  return (
    <header class="present-line">
      {still ? <span class="verdict" /> : <OutcomeLine />}
      {!still && !rateBelow && (
        <span class="present-rate">
          <code>lr</code> <b class="number">{fullText(lab.session.value.lr)}</b>
        </span>
      )}
      {!still && (
        <button
          type="button"
          class="present-count"
          title={commandTip(lab, 'numbers')}
          aria-expanded={open}
          {...(open ? { 'aria-controls': NUMBERS_ID } : {})}
          onClick={commands.numbers}
        >
          <Counter />
        </button>
      )}
      {children}
      <button
        type="button"
        data-name="Presenter mode"
        aria-pressed={true}
        aria-label={texts.controls.leavePresenter}
        title={texts.controls.leavePresenter}
        onClick={commands.presenter}
      >
        {texts.present.leave} <kbd>Esc</kbd>
      </button>
    </header>
  );
}
