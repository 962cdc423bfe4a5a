// A prediction before the run: what was right is said at once, why it is so once the task is done
// or when somebody asks.

import './lesson-prediction.css';
import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { predictionField, readField } from '../../shared/session/fields';
import type { Problem } from '../../shared/problem';
import { sentence } from '../../i18n/sentence';
import { fill } from '../../i18n/fill';
import { shortText } from '../../i18n/number-format';
import type { Prediction } from '../lessons/lesson';
import type { PredictionTexts } from '../lessons/lesson-texts';
import { isRight } from './judge-answer';
import type { Answer } from '../lessons/progress';
import { LessonChoices } from './lesson-choices';
import { useLab } from '../panel/lab-context';
import { LessonText } from './lesson-text';

interface Props {
  readonly prediction: Prediction;
  readonly texts: PredictionTexts;
  readonly answer: Answer | null;
  /** Something is still to be done that shows whether the prediction was right. */
  readonly taskOpen: boolean;
}

/** It can be changed, and nothing waits for it. */
export function LessonPrediction({ prediction, texts, answer, taskOpen }: Props) {
  const { lab } = useLab();
  const language = lab.language.value;
  const t = lab.texts.value.lesson;
  const names = lab.texts.value.names.lessonPanel;
  /** What was typed and could not be read: no verdict stands beside it. */
  const problem = useSignal<Problem | null>(null);
  const asked = useSignal(false);
  const verdict = useRef<HTMLDivElement>(null);
  const explained = answer !== null && (!taskOpen || asked.value);
  useEffect(() => {
    const body = verdict.current?.closest('.lesson-body');
    if (!body) return;
    // At once, and when the room changes: an open hint must not cover the explanation.
    const observer = new ResizeObserver(() => showWhole(verdict.current));
    observer.observe(body);
    return () => observer.disconnect();
  }, [answer, language, explained]);

  const right = answer !== null && isRight(prediction, answer);
  const rightAnswer =
    prediction.kind === 'choice'
      ? texts.choices?.[prediction.answer]
      : shortText(prediction.answer);

  return (
    <div class="ask" role="group" aria-label={names.prediction}>
      <LessonText text={texts.question} />
      {prediction.kind === 'choice' ? (
        <LessonChoices
          prediction={prediction}
          choices={texts.choices ?? []}
          answer={typeof answer === 'number' ? answer : null}
        />
      ) : (
        <NumberAsked answer={answer} problem={problem} />
      )}
      {answer !== null && problem.value === null && (
        <div ref={verdict} class={`because ${right ? 'right' : 'wrong'}`} tabIndex={-1}>
          <div role="status" aria-label={names.answer}>
            <b>{right ? `✓ ${t.right}` : `✗ ${t.wrong}`}</b>
            {!right && <span> {fill(t.rightAnswer, { answer: rightAnswer ?? '' })}</span>}
            {explained && <LessonText text={texts.because} />}
          </div>
          {!explained && (
            <p class="then-try">
              <span>{t.thenTry}</span>
              <button
                type="button"
                onClick={() => {
                  asked.value = true;
                  // The button goes; a reader goes on with the explanation.
                  verdict.current?.focus({ preventScroll: true });
                }}
              >
                {t.explain}
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** Scrolls to the question, or as far as the verdict: never into the middle of a paragraph. */
function showWhole(verdict: HTMLElement | null): void {
  const ask = verdict?.parentElement;
  const body = verdict?.closest<HTMLElement>('.lesson-body');
  if (!verdict || !ask || !body) return;
  const box = (element: Element) => element.getBoundingClientRect();
  body.style.removeProperty('--below');
  ask.scrollIntoView({ block: 'start' });
  const whole = box(verdict).bottom <= box(body).bottom;
  if (!whole) verdict.scrollIntoView({ block: 'start' });
  // The end of the text may have come first: room below lets the paragraph above go out of sight.
  const cut = [...body.children].find((one) => one !== ask && box(one).bottom > box(body).top + 1);
  const rest = whole
    ? cut && box(cut).top < box(body).top
      ? box(cut).bottom - box(body).top
      : 0
    : box(verdict).top - box(body).top;
  if (rest <= 0) return;
  body.style.setProperty('--below', `${Math.ceil(rest)}px`);
  body.scrollTop += Math.ceil(rest);
}

interface NumberProps {
  readonly answer: Answer | null;
  readonly problem: Signal<Problem | null>;
}

function NumberAsked({ answer, problem }: NumberProps) {
  const { lab, lessons } = useLab();
  const typed = useSignal(typeof answer === 'number' ? String(answer) : (answer?.typed ?? ''));

  function check(): void {
    const text = typed.peek();
    const read = readField(predictionField, text);
    problem.value = read.ok ? null : read.problem;
    if (read.ok) lessons.answer({ value: read.value, typed: text });
  }

  return (
    <form
      class="choices"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={lab.texts.value.names.lessonPanel.yours}
        aria-invalid={problem.value ? 'true' : 'false'}
        {...(problem.value ? { 'aria-describedby': 'problem-prediction' } : {})}
        value={typed.value}
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
      <button type="submit">{lab.texts.value.lesson.check}</button>
      {problem.value && (
        <span class="wrong-number" id="problem-prediction" role="alert">
          {sentence(lab.texts.value, problem.value)}
        </span>
      )}
    </form>
  );
}
