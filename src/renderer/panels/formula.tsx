// The formula of the objective, set as a textbook sets it.

import { useLab } from './lab-context';

export function Formula() {
  const { lab } = useLab();
  return (
    <span class="formula">
      <i class="math">f</i>(<i class="math">x</i>
      <sub>0</sub>, <i class="math">x</i>
      <sub>1</sub>) = <code>{lab.objective.value.formula}</code>
    </span>
  );
}
