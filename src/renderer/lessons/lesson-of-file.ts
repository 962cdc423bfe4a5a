// A lesson's file as the lesson that the app walks through: each text in each language, and the
// prediction as one of its two kinds.

import { languages, type Language } from '../../shared/languages';
import {
  stepIdOf,
  type LessonFile,
  type PredictionFile,
  type StepFile,
} from '../../shared/lessons/lesson-file';
import { textIn } from '../../shared/lessons/written-text';
import { predictionField, readField } from '../../shared/session/fields';
import type { Lesson, LessonStep, Prediction } from './lesson';
import type { LessonTexts, StepTexts } from './lesson-texts';

/** How far off a number may be where the file does not say. */
const TOLERANCE = 0.01;

/** @param id by which the app knows it */
export function lessonOfFile(file: LessonFile, id: string): Lesson {
  return {
    id,
    texts: inEach((language) => lessonTexts(file, language)),
    minutes: file.minutes,
    ...(file.section !== undefined && { section: file.section }),
    steps: file.steps.map(stepOf),
  };
}

const inEach = <T>(of: (language: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, T>;

const lessonTexts = ({ title, aim, steps }: LessonFile, language: Language): LessonTexts => ({
  title: textIn(title, language),
  aim: textIn(aim, language),
  steps: Object.fromEntries(steps.map((step, k) => [stepIdOf(step, k), stepTexts(step, language)])),
});

function stepOf(file: StepFile, index: number): LessonStep {
  const {
    session = {},
    against,
    at,
    figure,
    still,
    controls,
    views,
    covers,
    symbols,
    done,
    demo,
  } = file;
  return {
    id: stepIdOf(file, index),
    texts: inEach((language) => stepTexts(file, language)),
    session,
    ...(against && { against }),
    ...(at !== undefined && { at }),
    ...(figure && { figure }),
    ...(still && { still }),
    ...(controls && { controls }),
    ...(views && { views }),
    ...(covers && { covers }),
    ...(symbols && { symbols }),
    ...(file.prediction && { prediction: predictionOf(file.prediction) }),
    ...(done && { done }),
    ...(demo && { demo }),
  };
}

function stepTexts(step: StepFile, language: Language): StepTexts {
  const { title, text, prediction, task, hint } = step;
  return {
    title: textIn(title, language),
    text: textIn(text, language),
    ...(prediction && {
      prediction: {
        question: textIn(prediction.question, language),
        ...(prediction.choices && {
          choices: prediction.choices.map((choice) => textIn(choice, language)),
        }),
        ...(prediction.replies && {
          replies: prediction.replies.map((reply) => reply && textIn(reply, language)),
        }),
        because: textIn(prediction.because, language),
      },
    }),
    ...(task !== undefined && { task: textIn(task, language) }),
    ...(hint !== undefined && { hint: textIn(hint, language) }),
  };
}

function predictionOf({ choices, answer, tolerance }: PredictionFile): Prediction {
  if (choices) return { kind: 'choice', answer: Number(answer) };
  return { kind: 'number', answer: numberOf(answer), tolerance: tolerance ?? TOLERANCE };
}

/** A typed answer may be computed: 1/3. It was read once when the file was. */
function numberOf(answer: number | string): number {
  if (typeof answer === 'number') return answer;
  const read = readField(predictionField, answer);
  return read.ok ? read.value : Number.NaN;
}
