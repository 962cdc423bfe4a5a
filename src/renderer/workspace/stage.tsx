// The large figure with what is said of it: the verdict above, the formula below.

import { withoutMarks } from '../../shared/direction-marks';
import { RunKeys } from '../runs/run-keys';
import { useLab } from '../panel/lab-context';
import { FigureSlot } from './figure-slot';
import { FormulaLine } from './formula-line';
import { OutcomeLine } from './outcome-line';
import { SetUpWords } from './set-up-words';
import './stage.css';

export function Stage() {
  const { screen } = useLab();
  const { compact } = screen.arrangement.value;
  return (
    <div class="stage">
      {screen.way.value !== 'present' && <StageHead />}
      <FigureSlot />
      {screen.whole.value && !compact && <FormulaLine />}
    </div>
  );
}

/** The verdict, and what keeps its run. */
export function StageHead() {
  const { lab, screen } = useLab();
  const { compact } = screen.arrangement.value;
  const title = withoutMarks(lab.session.value.title);
  const isFirst = screen.way.value === 'lab' && !screen.whole.value && !compact;
  return (
    <div class="stage-head">
      {isFirst && <h2 class="aim">{title === '' ? lab.texts.value.screen.aim : title}</h2>}
      <SetUpWords untitled={isFirst} />
      {!screen.still.value && (
        <div class="stage-line">
          <OutcomeLine />
          {!compact && <RunKeys />}
        </div>
      )}
    </div>
  );
}
