// A prediction before the run, the reason after it.

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { parseField, predictionField } from '../../shared/fields';
import { fill } from '../i18n/fill';
import type { Prediction } from '../lessons/lesson';
import { isRight } from '../state/lessons';
import { useLab } from './lab-context';
import { LessonText } from './lesson-text';

interface Props {
  readonly prediction: Prediction;
  readonly answer: number | null;
}

/** A prediction before the run; it can be changed, and nothing waits for it. */
export function LessonPrediction({ prediction, answer }: Props) {
  const { lab, lessons } = useLab();
  const language = lab.language.value;
  const t = lab.texts.value.lesson;
  const names = lab.texts.value.names.lessonPanel;
  const typed = useSignal(answer === null ? '' : String(answer));
  const problem = useSignal<string | null>(null);
  const right = answer !== null && isRight(prediction, answer);
  const because = useRef<HTMLDivElement>(null);
  useEffect(() => because.current?.scrollIntoView({ block: 'end' }), [answer, language]);

  return (
    <div class="ask" role="group" aria-label={names.prediction}>
      <LessonText text={prediction.question[language]} />
      {prediction.kind === 'choice' ? (
        <div class="choices">
          {prediction.choices.map((choice, i) => (
            <button
              key={i}
              type="button"
              aria-pressed={answer === i}
              onClick={() => lessons.answer(i)}
            >
              {choice[language]}
            </button>
          ))}
        </div>
      ) : (
        <form
          class="choices"
          onSubmit={(event) => {
            event.preventDefault();
            const read = parseField(predictionField, typed.peek());
            problem.value = read.ok ? null : read.problem[language];
            if (read.ok) lessons.answer(read.value);
          }}
        >
          <input
            type="text"
            inputMode="decimal"
            aria-label={names.yours}
            value={typed.value}
            onInput={(event) => (typed.value = event.currentTarget.value)}
          />
          <button type="submit">{t.check}</button>
          {problem.value && (
            <span class="wrong-number" role="alert">
              {problem.value}
            </span>
          )}
        </form>
      )}
      {answer !== null && (
        <div
          ref={because}
          class={`because ${right ? 'right' : 'wrong'}`}
          role="status"
          aria-label={names.answer}
        >
          <b>{right ? `✓ ${t.right}` : `✗ ${t.wrong}`}</b>
          {!right && prediction.kind === 'number' && (
            <span> {fill(t.answerIs, { answer: String(prediction.answer) })}</span>
          )}
          <LessonText text={prediction.because[language]} />
        </div>
      )}
    </div>
  );
}
