// The worksheet of a set-up without a lesson: what it is, a table to fill in, and questions that make
// sense of any run.

import { Trajectory } from '../../core/run/trajectory';
import { shortText } from '../../i18n/number-format';
import type { Texts } from '../../i18n/texts';
import { Typeset } from '../drawing/text/typeset';
import { Choices } from './choices';
import { FigurePlate } from './figure-plate';
import { TABLE_ROWS } from './first-rows';
import { Reflection } from './lesson-record';
import { Reply, Room } from './room';
import { PartHeading, Said } from './said';
import type { SetUpFacts } from './set-up-facts';
import { isByHand, setUpQuestions, type SetUpQuestion } from './set-up-questions';
import type { SheetFigure, SheetStyle } from './sheet';
import { HeadFact, SheetHead } from './sheet-head';
import { StepsToFill } from './steps-to-fill';

interface Props {
  readonly style: SheetStyle;
  readonly facts: SetUpFacts;
  readonly figure: SheetFigure | null;
}

export function SetUpSheet({ style, facts, figure }: Props) {
  const { languages } = style;
  const { run, variables } = facts;
  const byHand = isByHand(facts);
  const rows = new Trajectory(run.dimension, run.rows, Math.min(run.length, TABLE_ROWS));
  return (
    <article class="sheet" lang={languages[0]}>
      <SheetHead style={style} kind={({ worksheet }) => worksheet} title={(t) => nameOf(t, facts)}>
        <SetUpLines in={languages} facts={facts} />
      </SheetHead>
      <FigurePlate
        figure={figure}
        caption={byHand && <Said in={languages} say={({ sheet }) => sheet.drawHere} />}
      />
      {byHand && <StepsToFill style={style} rows={rows} variables={variables} />}
      <section class="sheet-part">
        <PartHeading in={languages} say={(t) => t.questions} />
        <ol class="sheet-questions">
          {setUpQuestions(facts).map((question) => (
            <li key={question.id}>
              <div class="sheet-asked">
                <Said in={languages} say={question.ask} />
              </div>
              <ToAnswer style={style} question={question} />
            </li>
          ))}
        </ol>
      </section>
      <Reflection style={style} />
    </article>
  );
}

interface AnswerProps {
  readonly style: SheetStyle;
  readonly question: SetUpQuestion;
}

const ToAnswer = ({ style, question: { choices, right = 0, reply } }: AnswerProps) => (
  <>
    {choices && (
      <Choices
        style={style}
        right={right}
        choices={choices.map((choice, k) => (
          <Said key={k} in={style.languages} say={choice} />
        ))}
      />
    )}
    {style.answers ? (
      <Reply>
        <Said in={style.languages} say={reply} />
      </Reply>
    ) : (
      <Room in={style.languages} lines={2} />
    )}
  </>
);

const nameOf = (t: Texts, { session: { objective } }: SetUpFacts): string =>
  'id' in objective ? t.objectives[objective.id].name : t.controls.ownFunction;

interface LinesProps {
  readonly in: SheetStyle['languages'];
  readonly facts: SetUpFacts;
}

/** What the set-up is: the function, then the method and its numbers. */
export const SetUpLines = ({ in: languages, facts }: LinesProps) => {
  const { session, tex, formula, variables } = facts;
  const start = `(${session.start.map((x) => shortText(x)).join(', ')})`;
  return (
    <>
      <HeadFact in={languages} name={(t) => t.function}>
        {tex === null ? (
          formula
        ) : (
          <Typeset tex={variables.length === 2 ? `f(x_0, x_1) = ${tex}` : tex} />
        )}
      </HeadFact>
      <HeadFact in={languages} name={({ setUp }) => setUp}>
        <Said
          in={languages}
          say={(t) =>
            [
              `${t.controls.optimizer}: ${t.optimizers[session.optimizer.id]}`,
              `lr = ${shortText(session.lr)}`,
              ...(session.schedule.id === 'constant'
                ? []
                : [`${t.controls.schedule}: ${t.schedules[session.schedule.id]}`]),
              `${t.controls.start}: ${start}`,
              `step_num = ${session.steps}`,
              `${t.controls.gradient}: ${t.controls[session.gradient]}`,
              ...(session.noise.sigma === 0
                ? []
                : [`${t.controls.noise} = ${session.noise.sigma}`]),
            ].join(' · ')
          }
        />
      </HeadFact>
    </>
  );
};
