// The large figure with what is said of it: the verdict above, the formula below.

import { RunKeys } from '../runs/run-keys';
import { useLab } from '../panel/lab-context';
import { FigureSlot } from './figure-slot';
import { FormulaLine } from './formula-line';
import { OutcomeLine } from './outcome-line';
import './stage.css';

export function Stage() {
  const { lab, screen } = useLab();
  const way = screen.way.value;
  const whole = screen.whole.value;
  const { compact } = screen.arrangement.value;
  return (
    <div class="stage">
      {way !== 'present' && (
        <div class="stage-head">
          {way === 'lab' && !whole && !compact && <h2 class="aim">{lab.texts.value.screen.aim}</h2>}
          <div class="stage-line">
            <OutcomeLine />
            {!compact && <RunKeys />}
          </div>
        </div>
      )}
      <FigureSlot />
      {whole && !compact && <FormulaLine />}
    </div>
  );
}
