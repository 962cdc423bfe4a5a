// This step's numbers, over the edge of the figures, for as long as they are asked for.

import './numbers-card.css';
import { useLab } from '../panel/lab-context';
import { ThisStep } from '../steps/this-step';

export const NUMBERS_ID = 'present-numbers';

export function NumbersCard() {
  const { lab } = useLab();
  if (!lab.looks.numbers.value) return null;
  return (
    <div class="numbers-card" id={NUMBERS_ID}>
      <ThisStep />
    </div>
  );
}
