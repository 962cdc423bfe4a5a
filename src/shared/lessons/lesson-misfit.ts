// Why something is no lesson, in terms of the file and not of the schema that found it out.

import type { BaseIssue } from 'valibot';
import { besideIds, controlIds, coverIds } from '../pane-ids';
import type { LessonProblem, Problem } from '../problem';
import { isLater, notOneOf } from '../session/fields';
import { asWritten } from '../session/session-misfit';
import { stepFigures, symbolFields } from './lesson-file';
import { placeInLesson } from '../lesson-place';
import { stepSessionProblem } from './step-session';
import { choiceChecks, taskCheckIds } from './task-checks';
import { bounds } from '../bounds';

/** How long each text may be. */
const texts: Readonly<Record<string, number>> = {
  title: bounds.line,
  choices: bounds.line,
  aim: bounds.prose,
  text: bounds.prose,
  question: bounds.prose,
  because: bounds.prose,
  replies: bounds.prose,
  task: bounds.prose,
  hint: bounds.prose,
  tex: bounds.line,
  code: bounds.line,
  section: bounds.section,
};

const lists: Readonly<Record<string, readonly [number, number]>> = {
  steps: [1, bounds.lessonSteps],
  against: [0, bounds.runs - 1],
  choices: [2, bounds.choices],
  replies: [0, bounds.choices],
  done: [1, bounds.checks],
  symbols: [0, bounds.symbols],
  controls: [0, controlIds.length],
  views: [0, besideIds.length],
  covers: [0, coverIds.length],
};

const words: Readonly<Record<string, readonly string[]>> = {
  controls: controlIds,
  views: besideIds,
  covers: coverIds,
  figure: stepFigures,
  field: symbolFields,
};

/** @param data the whole file */
export function lessonMisfit(data: unknown, issue: BaseIssue<unknown>): LessonProblem {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const inSession = sessionMisfit(data, keys);
  if (inSession) return inSession;
  const place = placeInLesson(keys);
  const why = reason(issue, keys);
  return place.length === 0 ? asLesson(why) : { code: 'inLesson', place, why };
}

/** What stands at no place of its own is the whole file. */
const asLesson = (why: Problem): LessonProblem =>
  why.code === 'unknownField' || why.code === 'newerLesson' ? why : { code: 'noLesson' };

/** What is wrong with the session of a step, with what its task makes of it, or with a compared run. */
function sessionMisfit(data: unknown, keys: readonly (string | number)[]): LessonProblem | null {
  const at = keys.findIndex((key) => key === 'session' || key === 'change' || key === 'against');
  const isRun = keys[at] === 'against';
  const end = at + (isRun ? 2 : 1);
  if (at === -1 || end >= keys.length) return null;
  const session = Object(keys.slice(0, end).reduce<unknown>((of, key) => Object(of)[key], data));
  const problem = isRun ? stepSessionProblem({}, [session]) : stepSessionProblem(session);
  // A field that a session file has, and a step has not.
  const unknown: Problem = { code: 'unknownField', path: keys.slice(end).join('.') };
  const why = problem?.code === 'inRun' ? problem.why : (problem ?? unknown);
  return { code: 'inLesson', place: placeInLesson(keys.slice(0, end)), why };
}

function reason(issue: BaseIssue<unknown>, keys: readonly (string | number)[]): Problem {
  const named = keys.filter((key) => typeof key === 'string');
  const key = named.at(-1) ?? '';
  const item = typeof keys.at(-1) === 'number';
  const { input } = issue;
  if (key === 'version' && isLater(input, 1)) {
    return { code: 'newerLesson', version: input };
  }
  if (issue.expected === 'never') return { code: 'unknownField', path: key };
  if (input === undefined && issue.type === 'strict_object') return { code: 'partMissing' };
  const owner = key === 'en' || key === 'ko' ? (named.at(-2) ?? '') : key;
  if (named.includes('done') && !(key === 'done' && !item)) return checkMisfit(issue, key, input);
  const list = lists[owner];
  if (list && !item && owner === key) {
    return issue.message === 'twice'
      ? { code: 'wordTwice' }
      : { code: 'listShape', from: list[0], to: list[1] };
  }
  const known = words[owner];
  if (known) return notOneOf(`“${owner}”`, known, asWritten(input));
  if ([issue, ...(issue.issues ?? [])].some(({ message }) => message === 'tex'))
    return { code: 'texShape', most: bounds.tex, depth: bounds.texDepth };
  const most = texts[owner];
  if (most !== undefined) return { code: 'textShape', most };
  if (key === 'id') return { code: 'idShape' };
  if (key === 'minutes') return { code: 'wholeShape', from: 1, to: bounds.minutes };
  if (key === 'at') return { code: 'atShape' };
  if (key === 'answer') return { code: 'answerShape' };
  if (key === 'tolerance') return { code: 'toleranceShape' };
  return { code: 'objectShape' };
}

function checkMisfit(issue: BaseIssue<unknown>, key: string, input: unknown): Problem {
  if (key === 'check') return notOneOf('“check”', taskCheckIds, asWritten(input));
  const at = issue.path?.findIndex((item) => item.key === 'done') ?? -1;
  const check = issue.path?.[at + 1]?.value;
  const id = typeof check === 'object' && check && 'check' in check ? String(check.check) : '';
  if (key === 'is' && Object.hasOwn(choiceChecks, id)) {
    return notOneOf('“is”', choiceChecks[id as keyof typeof choiceChecks], asWritten(input));
  }
  return { code: 'checkShape', check: id };
}
