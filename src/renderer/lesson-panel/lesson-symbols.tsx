// The symbols of the formula, their names in the code, and what the controls say.

import type { BoundSymbol } from '../lessons/lesson';
import { fullText, shortText } from '../../i18n/number-format';
import { useLab } from '../panel/lab-context';
import { symbolLight } from '../panel/symbol-light';
import { Typeset } from '../drawing/text/typeset';

export function LessonSymbols({ symbols }: { readonly symbols: readonly BoundSymbol[] }) {
  const { lab } = useLab();
  const session = lab.session.value;
  const run = lab.results.run.value?.trajectory;
  const step = lab.whole.value;
  const values = {
    start: `(${session.start.join(', ')})`,
    lr: fullText(session.lr),
    steps: String(session.steps),
    gradient: run ? `(${[0, 1].map((i) => shortText(run.gradient(step, i), 4)).join(', ')})` : '…',
  };
  return (
    <p class="symbols">
      {symbols.map(({ tex, code, field }) => (
        <span
          key={code}
          // What lights up elsewhere is a stop of the keyboard.
          {...(field === 'gradient' ? { tabIndex: 0, ...symbolLight(lab, 'g') } : {})}
        >
          <Typeset tex={tex} /> <code>{code}</code> = <b class="number">{values[field]}</b>
        </span>
      ))}
    </p>
  );
}
