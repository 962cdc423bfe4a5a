// Under the large picture: the formula as a textbook sets it, what it teaches, and how it is seen.
// As many lines as they need; the picture ends where this begins.

import './formula-line.css';
import { FigureMenu } from '../controls/figure-menu';
import { useLab } from '../panel/lab-context';
import { PlaneMenu } from '../controls/plane-menu';
import { ScaleMenu } from '../controls/scale-menu';
import { Typeset } from '../drawing/text/typeset';

export function FormulaLine() {
  const { lab } = useLab();
  const tex = lab.results.tex.value;
  const { dimension, entry } = lab.subject.value;
  return (
    <div class="formula-line">
      <p class="formula-words">
        {tex !== null && <Typeset tex={dimension === 2 ? `f(x_0, x_1) = ${tex}` : tex} />}
        {entry && <span class="teaches">{lab.texts.value.objectives[entry.id].blurb}</span>}
      </p>
      <div class="formula-keys">
        <FigureMenu />
        <ScaleMenu />
        <PlaneMenu />
      </div>
    </div>
  );
}
