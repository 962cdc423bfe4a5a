// What a student hands in: the predictions and whether they came true, what happened, and what they
// think of it now. What was only shown is told apart from what was predicted.

import type { ComponentChildren } from 'preact';
import { shortText } from '../../i18n/number-format';
import { outcomeTitle, verdict } from '../../i18n/verdict';
import { Variable } from '../drawing/text/variable';
import { isJudged } from '../lessons/is-judged';
import { isRight } from '../lesson-panel/judge-answer';
import type { Lesson, LessonStep } from '../lessons/lesson';
import type { Answer, LessonProgress } from '../lessons/progress';
import { FigurePlate } from './figure-plate';
import { StepWords } from './lesson-questions';
import { PartHeading, Said } from './said';
import type { SetUpFacts } from './set-up-facts';
import { SetUpLines } from './set-up-sheet';
import type { Person, SheetFigure, SheetStyle } from './sheet';
import { HeadFact, SheetHead } from './sheet-head';

export interface ReportOf {
  readonly lesson: Lesson;
  readonly number: number | null;
  readonly progress: LessonProgress;
}

interface Props {
  readonly languages: SheetStyle['languages'];
  /** null: of an experiment of one's own. */
  readonly of: ReportOf | null;
  readonly person: Person;
  readonly reflection: string;
  /** null while the run is computed, and where a prediction about it is still open. */
  readonly facts: SetUpFacts | null;
  readonly figure: SheetFigure | null;
}

export function Report({ languages, of, person, reflection, facts, figure }: Props) {
  return (
    <article class="sheet" lang={languages[0]}>
      <SheetHead
        style={{ languages, answers: false }}
        kind={({ report }) => report}
        title={(t, language) => {
          if (of === null) return t.lesson.free;
          const { title } = of.lesson.texts[language];
          return of.number === null ? title : t.sheet.numbered(of.number, title);
        }}
        filled={person}
      >
        {of && (
          <HeadFact in={languages} name={({ aim }) => aim}>
            <Said in={languages} say={(_, language) => of.lesson.texts[language].aim} />
          </HeadFact>
        )}
      </SheetHead>
      {of && <Predicted in={languages} of={of} />}
      {of && <TasksDone in={languages} of={of} />}
      <Happened in={languages} facts={facts} figure={figure} />
      {facts && <LastRows in={languages} facts={facts} />}
      <section class="sheet-part">
        <PartHeading in={languages} say={(t) => t.reflection} />
        {reflection.trim() === '' ? (
          <p class="sheet-soft">
            <Said in={languages} say={({ sheet }) => sheet.noReflection} />
          </p>
        ) : (
          <p class="sheet-own">{reflection.trim()}</p>
        )}
      </section>
    </article>
  );
}

interface HappenedProps {
  readonly in: SheetStyle['languages'];
  readonly facts: SetUpFacts | null;
  readonly figure: SheetFigure | null;
}

const Happened = ({ in: languages, facts, figure }: HappenedProps) => (
  <section class="sheet-part">
    <PartHeading in={languages} say={(t) => t.happened} />
    {facts ? (
      <>
        <SetUpLines in={languages} facts={facts} />
        <p class="sheet-verdict">
          <Said
            in={languages}
            say={(t) => (
              <>
                <b>{outcomeTitle(t, facts.outcome)}.</b>{' '}
                {verdict(t, facts.outcome, { steps: facts.session.steps })}
              </>
            )}
          />
        </p>
        <FigurePlate figure={figure} caption={null} />
      </>
    ) : (
      <p class="sheet-soft">
        <Said in={languages} say={(t) => t.lesson.covered} />
      </p>
    )}
  </section>
);

interface PartProps {
  readonly in: SheetStyle['languages'];
  readonly of: ReportOf;
}

const Predicted = ({ in: languages, of: { lesson, progress } }: PartProps) => {
  const asked = lesson.steps.flatMap((step, k) =>
    step.prediction ? [{ step, number: k + 1 }] : [],
  );
  if (asked.length === 0) return null;
  const own = asked.filter(({ step }) => isJudged(step, progress));
  const right = own.filter(({ step }) => wasRight(step, progress.answers[step.id]));
  return (
    <section class="sheet-part">
      <PartHeading in={languages} say={(t) => t.prediction} />
      <p class="sheet-lead">
        <Said in={languages} say={({ lesson: t }) => t.score(right.length, own.length)} />
      </p>
      <ol class="sheet-questions">
        {asked.map(({ step, number }) => (
          <li key={step.id}>
            <div class="sheet-asked">
              <span class="sheet-step">
                <Said in={[languages[0]]} say={({ sheet }) => sheet.stepOf(number)} />
              </span>{' '}
              <StepWords in={languages} of={step} words={(t) => t.prediction?.question} />
            </div>
            <OwnAnswer in={languages} step={step} progress={progress} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const wasRight = ({ prediction }: LessonStep, answer: Answer | undefined): boolean =>
  prediction !== undefined && answer !== undefined && isRight(prediction, answer);

interface OwnProps {
  readonly in: SheetStyle['languages'];
  readonly step: LessonStep;
  readonly progress: LessonProgress;
}

function OwnAnswer({ in: languages, step, progress }: OwnProps) {
  const answer = progress.answers[step.id];
  const shown = progress.shown.includes(step.id);
  if (answer === undefined) {
    return (
      <p class="sheet-soft">
        <Said in={languages} say={({ sheet }) => (shown ? sheet.wasShown : sheet.notPredicted)} />
      </p>
    );
  }
  const right = wasRight(step, answer);
  return (
    <p class="sheet-own-answer">
      <b>
        <Said in={languages} say={({ sheet }) => `${sheet.mine}:`} />
      </b>{' '}
      <AnswerWords in={languages} step={step} answer={answer} />{' '}
      {isJudged(step, progress) && (
        <b class="sheet-mark">
          <Said
            in={languages}
            say={({ lesson: t }) => `${right ? '✓' : '✗'} ${right ? t.right : t.wrong}`}
          />
        </b>
      )}
      {!right && isJudged(step, progress) && step.prediction && (
        <>
          {' '}
          <Said in={languages} say={({ sheet }) => `${sheet.rightAnswer}:`} />{' '}
          <AnswerWords in={languages} step={step} answer={step.prediction.answer} />
        </>
      )}
    </p>
  );
}

interface AnswerProps {
  readonly in: SheetStyle['languages'];
  readonly step: LessonStep;
  readonly answer: Answer;
}

/** A choice by its words, a number as it was typed. */
function AnswerWords({ in: languages, step, answer }: AnswerProps): ComponentChildren {
  if (step.prediction?.kind === 'choice' && typeof answer === 'number') {
    return <StepWords in={languages} of={step} words={(t) => t.prediction?.choices?.[answer]} />;
  }
  return <span>{typeof answer === 'number' ? shortText(answer) : answer.typed}</span>;
}

const TasksDone = ({ in: languages, of: { lesson, progress } }: PartProps) => {
  const tasks = lesson.steps.flatMap((step, k) => (step.done ? [{ step, number: k + 1 }] : []));
  if (tasks.length === 0) return null;
  return (
    <section class="sheet-part">
      <PartHeading in={languages} say={(t) => t.tasks} />
      <ul class="sheet-choices">
        {tasks.map(({ step, number }) => {
          const done = progress.tasks.includes(step.id);
          return (
            <li key={step.id}>
              <span class="sheet-box" aria-hidden="true">
                {done ? '✓' : ''}
              </span>
              <span>
                <span class="sheet-step">
                  <Said in={[languages[0]]} say={({ sheet }) => sheet.stepOf(number)} />
                </span>{' '}
                <StepWords in={languages} of={step} words={({ task }) => task} />{' '}
                <b class="sheet-mark">
                  <Said
                    in={[languages[0]]}
                    say={({ sheet }) => (done ? sheet.taskDone : sheet.taskOpen)}
                  />
                </b>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const LAST_ROWS = 3;

interface RowsProps {
  readonly in: SheetStyle['languages'];
  readonly facts: SetUpFacts;
}

/** The start and the last rows of the run; beyond two dimensions those of the plane. */
function LastRows({ in: languages, facts: { run, variables, session } }: RowsProps) {
  const from = Math.max(1, run.length - LAST_ROWS);
  const steps = [0, ...Array.from({ length: run.length - from }, (_, k) => from + k)];
  const axes = variables.length > 2 ? session.axes : variables.map((_, i) => i);
  return (
    <section class="sheet-part sheet-whole">
      <PartHeading in={languages} say={(t) => t.lastRows} />
      <table class="sheet-numbers">
        <thead>
          <tr>
            <th scope="col">
              <Said in={languages} say={({ table }) => table.step} />
            </th>
            {axes.map((i) => (
              <th key={i} scope="col">
                <Variable name={variables[i] ?? `x${i}`} />
              </th>
            ))}
            <th scope="col">
              <i class="math">f</i>
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step}>
              <th scope="row">{step}</th>
              {axes.map((i) => (
                <td key={i}>{shortText(run.x(step, i))}</td>
              ))}
              <td>{shortText(run.f(step))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
