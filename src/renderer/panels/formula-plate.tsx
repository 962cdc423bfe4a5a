// The formula as a textbook sets it, in the corner of the surface.

import { useLab } from './lab-context';
import { Typeset } from './typeset';

export function FormulaPlate() {
  const { lab } = useLab();
  const tex = lab.results.tex.value;
  const { dimension } = lab.subject.value;
  if (tex === null) return null;
  return (
    <div class="formula-plate">
      <Typeset tex={dimension === 2 ? `f(x_0, x_1) = ${tex}` : tex} />
    </div>
  );
}
