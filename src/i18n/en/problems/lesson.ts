// Why something is no lesson, in words of the file, and where in it.

import { excerpt } from '../../excerpt';
import type { ProblemTexts } from '../../problem-texts';
import type { LessonPart, LessonPlaceItem } from '../../../shared/lesson-place';

const parts: Readonly<Record<LessonPart, string>> = {
  id: 'id',
  title: 'title',
  aim: 'aim',
  section: 'section',
  minutes: 'minutes',
  steps: 'steps',
  step: 'step',
  text: 'text',
  session: 'set-up',
  against: 'compared runs',
  run: 'compared run',
  at: 'step of the run',
  figure: 'figure',
  controls: 'controls',
  views: 'views',
  covers: 'covered parts',
  symbols: 'symbols',
  symbol: 'symbol',
  prediction: 'prediction',
  question: 'question',
  choices: 'choices',
  choice: 'choice',
  replies: 'replies',
  reply: 'reply',
  answer: 'right answer',
  tolerance: 'tolerance',
  because: 'reason',
  task: 'task',
  done: 'checks',
  check: 'check',
  demo: '“Do it for me”',
  change: 'change',
  hint: 'hint',
  en: 'English',
  ko: 'Korean',
};

const named = ({ part, number }: LessonPlaceItem): string =>
  number === undefined ? parts[part] : `${parts[part]} ${number}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const lessonProblems = {
  noLesson:
    'This is not a lesson of Descent Lab: it must be a JSON object with "format": "descent-lab-lesson" and "version": 1.',
  newerLesson: ({ version }) =>
    `This lesson comes from a newer Descent Lab ("version": ${version}); this one reads "version": 1.`,
  inLesson: ({ place, why }, say) => `${capital(place.map(named).join(', '))}: ${say(why)}`,
  partMissing: 'This must not be left out.',
  objectShape: 'What stands here does not fit: it must be an object with the fields of the format.',
  idShape: 'An id has 1 to 60 small letters, digits and hyphens, as in too-large.',
  idTwice: 'Another step has this id already.',
  wordTwice: 'Something stands here twice.',
  atShape: 'A whole number from 0 must stand here, or for the opening step "last".',
  answerShape: 'A number must stand here, or how it is computed, as in "1/3".',
  toleranceShape: 'A number from 0 to 1 must stand here, as in 0.01.',
  textShape: ({ most }) =>
    `A text of 1 to ${most} characters must stand here, or one for each language, as in {"en": "…", "ko": "…"}.`,
  texShape: ({ most, depth }) =>
    `A formula between two $ has at most ${most} characters and ${depth} levels of braces.`,
  wholeShape: ({ from, to }) => `A whole number from ${from} to ${to} must stand here.`,
  listShape: ({ from, to }) => `A list of ${from} to ${to} must stand here.`,
  checkShape: ({ check }) =>
    check === ''
      ? 'A check must be an object, as in {"check": "lr", "is": 0.1}.'
      : `The check “${excerpt(check)}” lacks a number, or has one that does not fit.`,
  choiceBeyond: ({ choices }) =>
    `The right choice is counted from 0: it must be a whole number from 0 to ${choices - 1}.`,
  stepBeyond: ({ steps }) => `The run has no such step: its last is ${steps}.`,
} satisfies Partial<ProblemTexts>;
