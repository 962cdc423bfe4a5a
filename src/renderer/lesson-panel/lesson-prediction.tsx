// A prediction before the run. Where something is to be done, what was right is told once it has
// been: first one sees.

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
import { Card } from './card';
import { Hint } from './hint';
import { LessonChoices } from './lesson-choices';
import { useLab } from '../panel/lab-context';
import { LessonText, PlainText } from './lesson-text';

interface Props {
  readonly prediction: Prediction;
  readonly texts: PredictionTexts;
  readonly answer: Answer | null;
  /** Whether the right answer was shown before one was given. */
  readonly shown: boolean;
  /** Where nothing is to be done, the hint stands with the question. */
  readonly hint?: string;
}

/** It can be changed, and nothing waits for it but what would answer it. */
export function LessonPrediction({ prediction, texts, answer, shown, hint }: Props) {
  const { lab, lessons } = useLab();
  const t = lab.texts.value.lesson;
  const names = lab.texts.value.names.lessonPanel;
  /** What was typed and could not be read: no verdict stands beside it. */
  const problem = useSignal<Problem | null>(null);
  const asked = useRef<HTMLDivElement>(null);
  const refused = lessons.refused.value;
  const opened = useRef(refused);
  const before = useRef(refused);
  useEffect(() => {
    if (refused === before.current) return;
    before.current = refused;
    const first = asked.current?.querySelector<HTMLElement>('.choices :is(button, input)');
    first?.focus();
  }, [refused]);

  const open = answer === null && !shown;
  const judged = lessons.walk.judged.value;
  const right = answer !== null && isRight(prediction, answer);
  const reply = typeof answer === 'number' ? texts.replies?.[answer] : null;
  const rightAnswer =
    prediction.kind === 'choice'
      ? texts.choices?.[prediction.answer]
      : shortText(prediction.answer);

  return (
    <Card kind="ask" number={1} title={t.predict} name={names.prediction}>
      <div ref={asked}>
        <LessonText text={texts.question} />
        {prediction.kind === 'choice' ? (
          <LessonChoices
            choices={texts.choices ?? []}
            right={prediction.answer}
            answer={typeof answer === 'number' ? answer : null}
            shown={shown}
            judged={judged}
            choose={(i) => lessons.answer(i)}
          />
        ) : (
          <NumberAsked answer={answer} problem={problem} shown={shown} />
        )}
      </div>
      {hint && <Hint text={hint} />}
      {open && refused !== opened.current && <p class="predict-first">{t.predictFirst}</p>}
      {open && problem.value === null && (
        <div class="card-keys">
          <button
            type="button"
            class="quiet"
            title={t.showAnswerHint}
            onClick={lessons.walk.showMe}
          >
            {t.showAnswer}
          </button>
        </div>
      )}
      <div
        class={`verdict-on ${judged ? (right ? 'right' : 'wrong') : ''}`}
        role="status"
        aria-label={names.answer}
      >
        {answer !== null && !shown && problem.value === null && judged && (
          <>
            <b>{right ? `✓ ${t.right}` : `✗ ${t.wrong}`}</b>
            {!right && (
              <>
                {' '}
                <PlainText text={fill(t.rightAnswer, { answer: rightAnswer ?? '' })} />
              </>
            )}
            {reply && <LessonText text={reply} />}
          </>
        )}
        {!open && !judged && problem.value === null && <span>{shown ? t.seeFirst : t.noted}</span>}
        {shown && judged && <PlainText text={fill(t.rightAnswer, { answer: rightAnswer ?? '' })} />}
      </div>
    </Card>
  );
}

interface NumberProps {
  readonly answer: Answer | null;
  readonly problem: Signal<Problem | null>;
  readonly shown: boolean;
}

function NumberAsked({ answer, problem, shown }: NumberProps) {
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
        autocomplete="off"
        aria-label={lab.texts.value.names.lessonPanel.yours}
        aria-invalid={problem.value ? 'true' : 'false'}
        {...(problem.value ? { 'aria-describedby': 'problem-prediction' } : {})}
        disabled={shown}
        value={typed.value}
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
      <button type="submit" disabled={shown}>
        {lab.texts.value.lesson.check}
      </button>
      {problem.value && (
        <span class="wrong-number" id="problem-prediction" role="alert">
          {sentence(lab.texts.value, problem.value)}
        </span>
      )}
    </form>
  );
}
