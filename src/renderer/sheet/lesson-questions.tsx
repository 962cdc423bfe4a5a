// What a lesson asks, on paper: its predictions with their choices, its tasks, and what its worksheet
// asks afterwards.

import type { ComponentChildren } from 'preact';
import { shortText } from '../../i18n/number-format';
import type { Language } from '../../shared/languages';
import type { LessonStep, Prediction } from '../lessons/lesson';
import type { StepTexts } from '../lessons/lesson-texts';
import { Choices } from './choices';
import type { LessonPapers } from './lesson-papers';
import { MarkedWords } from './marked-words';
import { Reply, Room } from './room';
import { PartHeading, Said } from './said';
import type { SheetStyle } from './sheet';

/** A step of a lesson, with what its papers say of it. */
export interface NumberedStep {
  readonly step: LessonStep;
  /** Counted from 1. */
  readonly number: number;
  readonly paper: Readonly<Partial<Record<Language, LessonPapers['steps'][number]>>>;
}

interface StepsProps {
  readonly style: SheetStyle;
  readonly steps: readonly NumberedStep[];
}

interface WordsProps {
  readonly in: SheetStyle['languages'];
  readonly of: LessonStep;
  readonly words: (texts: StepTexts) => string | undefined;
}

/** Words of a step, with their formulas. */
export const StepWords = ({ in: languages, of: { texts }, words }: WordsProps) => (
  <Said
    in={languages}
    say={(_, language) => <MarkedWords text={words(texts[language]) ?? ''} language={language} />}
  />
);

export const Predictions = ({ style, steps }: StepsProps) => {
  const asked = steps.filter(({ step }) => step.prediction);
  if (asked.length === 0) return null;
  return (
    <section class="sheet-part">
      <PartHeading in={style.languages} say={(t) => t.prediction} />
      <p class="sheet-lead">
        <Said in={style.languages} say={({ sheet }) => sheet.predictionLead} />
      </p>
      <ol class="sheet-questions">
        {asked.map((one) => (
          <li key={one.step.id}>
            <Asked style={style} step={one}>
              <StepWords in={style.languages} of={one.step} words={(t) => t.prediction?.question} />
            </Asked>
            {one.step.prediction && (
              <ToAnswer style={style} step={one.step} prediction={one.step.prediction} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

interface AskedProps {
  readonly style: SheetStyle;
  readonly step: NumberedStep;
  readonly children: ComponentChildren;
}

/** A question or a task, with the step that it belongs to; for the teacher also with its minutes. */
const Asked = ({
  style: { languages, answers },
  step: { number, paper },
  children,
}: AskedProps) => {
  const minutes = paper[languages[0]]?.minutes;
  return (
    <div class="sheet-asked">
      <span class="sheet-step">
        <Said in={[languages[0]]} say={({ sheet }) => sheet.stepOf(number)} />
        {answers && minutes !== undefined && (
          <Said in={[languages[0]]} say={({ sheet }) => ` ${sheet.minutes(minutes)}`} />
        )}
      </span>{' '}
      {children}
    </div>
  );
};

interface AnswerProps {
  readonly style: SheetStyle;
  readonly step: LessonStep;
  readonly prediction: Prediction;
}

function ToAnswer({ style, step, prediction }: AnswerProps) {
  const { languages, answers } = style;
  const because = (
    <Reply>
      {prediction.kind === 'number' && (
        <b class="sheet-mark">
          <Said in={languages} say={({ sheet }) => sheet.rightAnswer} />{' '}
          {shortText(prediction.answer)}
        </b>
      )}
      <StepWords in={languages} of={step} words={(t) => t.prediction?.because} />
    </Reply>
  );
  return (
    <>
      {prediction.kind === 'choice' ? (
        <Choices
          style={style}
          right={prediction.answer}
          choices={(step.texts[languages[0]].prediction?.choices ?? []).map((_, k) => (
            <StepWords key={k} in={languages} of={step} words={(t) => t.prediction?.choices?.[k]} />
          ))}
        />
      ) : (
        !answers && <Room in={languages} label={(t) => t.answer} />
      )}
      {answers ? because : <Room in={languages} label={(t) => t.why} />}
    </>
  );
}

export const Tasks = ({ style, steps }: StepsProps) => {
  const { languages, answers } = style;
  const tasks = steps.filter(({ step }) => step.done);
  if (tasks.length === 0) return null;
  return (
    <section class="sheet-part">
      <PartHeading in={languages} say={(t) => t.observation} />
      <p class="sheet-lead">
        <Said in={languages} say={({ sheet }) => sheet.observationLead} />
      </p>
      <ol class="sheet-questions">
        {tasks.map((one) => (
          <li key={one.step.id}>
            <Asked style={style} step={one}>
              <StepWords in={languages} of={one.step} words={({ task }) => task} />
            </Asked>
            {answers ? (
              <Reply>
                <Said
                  in={languages}
                  say={(_, language) => (
                    <MarkedWords text={one.paper[language]?.course ?? ''} language={language} />
                  )}
                />
              </Reply>
            ) : (
              <Room in={languages} label={(t) => t.seen} lines={2} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
