// Under the large picture: the formula as a textbook sets it, what it teaches, and how it is seen.

import { FigureMenu } from './figure-menu';
import { useLab } from './lab-context';
import { PlaneMenu } from './plane-menu';
import { ScaleMenu } from './scale-menu';
import { Typeset } from './typeset';

export function HeroFoot() {
  const { lab } = useLab();
  const tex = lab.results.tex.value;
  const { dimension, teaches } = lab.subject.value;
  return (
    <div class="hero-foot">
      <p class="hero-words">
        {tex !== null && <Typeset tex={dimension === 2 ? `f(x_0, x_1) = ${tex}` : tex} />}
        {teaches && (
          <span class="teaches" title={teaches[lab.language.value]}>
            {teaches[lab.language.value]}
          </span>
        )}
      </p>
      <div class="hero-keys">
        <FigureMenu />
        <ScaleMenu />
        <PlaneMenu />
      </div>
    </div>
  );
}
