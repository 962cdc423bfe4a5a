// What the schema of a lesson cannot say of a step: whether its session can be shown, its answer is
// among the choices, its task can be checked.

import { parseFormula } from '../../core/expression/parse/parse-formula';
import { placeInLesson } from '../lesson-place';
import type { LessonProblem, Problem } from '../problem';
import { predictionField, readField } from '../session/fields';
import { defaultSession } from '../session/session';
import type { PredictionFile, StepFile } from './lesson-file';
import { stepSessionProblem, type SessionChange } from './step-session';

type Keys = readonly (string | number)[];

/** @param index of the step, from 0 */
export function stepProblems(step: StepFile, index: number): readonly LessonProblem[] {
  const { session = {}, against, at, prediction, task, done, demo } = step;
  const changed = { ...session, ...demo?.change };
  const missing: Problem = { code: 'partMissing' };
  const all: (readonly [Keys, Problem | null])[] = [
    [['session'], unshowable(session)],
    // With a start of its own a run may not fit the function, though the session does.
    [['against'], unshowable(session) ? null : stepSessionProblem(session, against)],
    [['at'], beyond(at, session)],
    [['prediction', 'answer'], prediction ? answerProblem(prediction) : null],
    [['prediction', 'replies'], prediction ? repliesProblem(prediction) : null],
    [['done'], (task !== undefined || demo) && !done ? missing : null],
    [['task'], task === undefined && done ? missing : null],
    [['demo', 'change'], demo?.change && !unshowable(session) ? unshowable(changed) : null],
    [['demo', 'at'], beyond(demo?.at, changed)],
  ];
  return all.flatMap(([keys, why]) =>
    why ? [{ code: 'inLesson', place: placeInLesson(['steps', index, ...keys]), why }] : [],
  );
}

/** Why a session cannot be shown, its formula included. */
function unshowable(session: SessionChange): Problem | null {
  const { objective } = session;
  if (objective && 'expression' in objective) {
    const read = parseFormula(objective.expression);
    if (!read.ok) return { code: 'inFormula', formula: objective.expression, why: read.problem };
  }
  return stepSessionProblem(session);
}

const beyond = (
  at: number | 'last' | undefined,
  { steps = defaultSession.steps }: SessionChange,
): Problem | null => (typeof at === 'number' && at > steps ? { code: 'stepBeyond', steps } : null);

function repliesProblem({ choices = [], replies = [] }: PredictionFile): Problem | null {
  if (replies.length === 0 || replies.length === choices.length) return null;
  return { code: 'listShape', from: choices.length, to: choices.length };
}

function answerProblem({ choices, answer, tolerance }: PredictionFile): Problem | null {
  if (choices) {
    if (tolerance !== undefined) return { code: 'unknownField', path: 'tolerance' };
    return typeof answer === 'number' && Number.isInteger(answer) && answer in choices
      ? null
      : { code: 'choiceBeyond', choices: choices.length };
  }
  if (typeof answer === 'number') return null;
  const read = readField(predictionField, answer);
  return read.ok ? null : { code: 'answerShape' };
}
