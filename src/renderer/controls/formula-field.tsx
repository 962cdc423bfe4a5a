// f(x0, x1) as a person types it. What is wrong is underlined where it stands and said in one
// sentence beside it; the last good formula stays in use. A long one takes more lines: none is cut.

import './formula-field.css';
import { useRef } from 'preact/hooks';
import { sentence } from '../../i18n/sentence';
import { ProblemBubble } from '../drawing/problem-bubble/problem-bubble';
import { Lockable, useHelp } from './lock/lockable';
import { useLab } from '../panel/lab-context';

export function FormulaField() {
  const { lab, formula } = useLab();
  const underline = useRef<HTMLSpanElement>(null);
  const text = formula.text.value;
  const problem = formula.problem.value;
  const names = lab.subject.value.dimension === 2 ? lab.subject.value.variables : null;

  return (
    <Lockable id="formula">
      <label class="formula" title={useHelp('formula', lab.texts.value.help.formula)}>
        <span aria-hidden="true">
          <i class="math">f</i>
          {names && (
            <span class="formula-names">
              (<i class="math">x</i>
              <sub>0</sub>, <i class="math">x</i>
              <sub>1</sub>)
            </span>
          )}{' '}
          =
        </span>
        <span class="formula-box">
          <textarea
            rows={1}
            class="formula-input"
            autocomplete="off"
            spellcheck={false}
            data-name="f(x0, x1)"
            aria-label={lab.texts.value.names.formula}
            aria-invalid={problem ? 'true' : 'false'}
            {...(problem ? { 'aria-describedby': 'problem-formula' } : {})}
            value={text}
            placeholder={lab.subject.value.formula}
            onInput={(event) => formula.type(onOneLine(event.currentTarget.value))}
            onScroll={(event) => {
              if (underline.current) underline.current.scrollTop = event.currentTarget.scrollTop;
            }}
            onBlur={() => formula.leave()}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault();
                formula.leave();
              }
              if (event.key !== 'Escape') return;
              formula.forget();
              event.stopPropagation();
            }}
          />
          {problem && (
            <>
              <span class="formula-underline" aria-hidden="true" ref={underline}>
                {text.slice(0, problem.from)}
                <mark>{text.slice(problem.from, problem.to) || ' '}</mark>
                {text.slice(problem.to)}
              </span>
              <ProblemBubble id="problem-formula" text={sentence(lab.texts.value, problem)} />
            </>
          )}
        </span>
      </label>
    </Lockable>
  );
}

/** A formula is one line, however many it takes on the screen; pasted ends of lines are spaces. */
const onOneLine = (text: string): string => text.replace(/\s*[\n\r]\s*/g, ' ');
