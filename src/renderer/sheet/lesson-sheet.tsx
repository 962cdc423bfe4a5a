// The worksheet of a lesson. What it asks is the lesson's own; the table and the last questions are
// those of its written worksheet.

import { objectiveInfo } from '../../shared/session/objective-info';
import { runOf, type Session } from '../../shared/session/session';
import type { Lesson } from '../lessons/lesson';
import { sessionOfStep } from '../lessons/step-session';
import { FigurePlate } from './figure-plate';
import { firstRows } from './first-rows';
import { papersOf } from './lesson-papers';
import { Predictions, Tasks } from './lesson-questions';
import {
  PaperQuestions,
  PaperWords,
  RecordTable,
  Reflection,
  type PapersByLanguage,
} from './lesson-record';
import { Said } from './said';
import type { SheetFigure, SheetStyle } from './sheet';
import { HeadFact, SheetHead } from './sheet-head';
import { StepsToFill } from './steps-to-fill';

interface Props {
  readonly style: SheetStyle;
  readonly lesson: Lesson;
  /** Its place in the course, from 1; null for a lesson of somebody's own. */
  readonly number: number | null;
  readonly figure: SheetFigure | null;
}

export function LessonSheet({ style, lesson, number, figure }: Props) {
  const papers = number === null ? {} : papersIn(style, lesson);
  const { languages } = style;
  const steps = lesson.steps.map((step, k) => ({
    step,
    number: k + 1,
    paper: Object.fromEntries(languages.map((each) => [each, papers[each]?.steps[k]])),
  }));
  const rows = rowsOf(lesson);
  return (
    <article class="sheet" lang={languages[0]}>
      <SheetHead
        style={style}
        kind={({ worksheet }) => worksheet}
        title={(t, language) => {
          const { title } = lesson.texts[language];
          return number === null ? title : t.sheet.numbered(number, title);
        }}
      >
        <HeadFact in={languages} name={({ aim }) => aim}>
          <Said in={languages} say={(_, language) => lesson.texts[language].aim} />
        </HeadFact>
        {papers[languages[0]] && (
          <HeadFact in={languages} name={(t) => t.function}>
            <PaperWords style={style} papers={papers} words={({ subject }) => subject} />
          </HeadFact>
        )}
        <p class="sheet-source">
          {papers[languages[0]] && (
            <PaperWords style={style} papers={papers} words={({ book }) => book} />
          )}
          {style.answers && (
            <Said in={[languages[0]]} say={({ sheet }) => sheet.minutes(lesson.minutes)} />
          )}
        </p>
      </SheetHead>
      <FigurePlate
        figure={figure}
        caption={rows && <Said in={languages} say={({ sheet }) => sheet.drawHere} />}
      />
      <Predictions style={style} steps={steps} />
      <Tasks style={style} steps={steps} />
      {papers[languages[0]] ? (
        <RecordTable style={style} papers={papers} />
      ) : (
        rows && <StepsToFill style={style} {...rows} />
      )}
      <PaperQuestions style={style} papers={papers} />
      <Reflection style={style} />
    </article>
  );
}

function papersIn({ languages }: SheetStyle, lesson: Lesson): PapersByLanguage {
  const found = languages.flatMap((language) => {
    const papers = papersOf(lesson, language);
    return papers ? [[language, papers] as const] : [];
  });
  return Object.fromEntries(found);
}

const seen = { language: 'system', theme: 'light' } as const satisfies Partial<Session>;

/** What the figure of a lesson shows: its first step, as it opens. */
export const sessionOnPaper = ({ steps: [first] }: Lesson): Session | null =>
  first ? sessionOfStep(first, seen) : null;

/** The first steps of a lesson that opens with a run in two dimensions whose rate or length it changes. */
function rowsOf({ steps: [first] }: Lesson) {
  if (!first || first.figure) return null;
  if (!first.controls?.some((control) => control === 'lr' || control === 'steps')) return null;
  const session = sessionOfStep(first, seen);
  const { dimension, variables } = objectiveInfo(session.objective);
  const rows = dimension === 2 ? firstRows(runOf(session)) : null;
  return rows && { rows, variables };
}
