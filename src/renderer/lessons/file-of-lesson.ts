// A lesson of the app as a file, in every language that it has.

import { languages, type Language } from '../../shared/languages';
import { LESSON_FORMAT, type LessonFile, type StepFile } from '../../shared/lessons/lesson-file';
import type { WrittenText } from '../../shared/lessons/written-text';
import type { Lesson, LessonStep } from './lesson';

export function fileOfLesson({ id, texts, section, minutes, steps }: Lesson): LessonFile {
  return {
    format: LESSON_FORMAT,
    version: 1,
    id,
    title: inAll((language) => texts[language].title),
    aim: inAll((language) => texts[language].aim),
    ...(section !== undefined && { section }),
    minutes,
    steps: steps.map(stepFile),
  };
}

const inAll = (of: (language: Language) => string): WrittenText =>
  Object.fromEntries(languages.map((language) => [language, of(language)]));

function stepFile({ texts, prediction, ...shown }: LessonStep): StepFile {
  const { en } = texts;
  const { choices, replies } = en.prediction ?? {};
  return {
    title: inAll((language) => texts[language].title),
    text: inAll((language) => texts[language].text),
    ...shown,
    ...(prediction && {
      prediction: {
        question: inAll((language) => texts[language].prediction?.question ?? ''),
        ...(choices && {
          choices: choices.map((_, k) =>
            inAll((language) => texts[language].prediction?.choices?.[k] ?? ''),
          ),
        }),
        answer: prediction.answer,
        ...(prediction.kind === 'number' && { tolerance: prediction.tolerance }),
        ...(replies && {
          replies: replies.map(
            (reply, k) =>
              reply && inAll((language) => texts[language].prediction?.replies?.[k] ?? ''),
          ),
        }),
        because: inAll((language) => texts[language].prediction?.because ?? ''),
      },
    }),
    ...(en.task !== undefined && { task: inAll((language) => texts[language].task ?? '') }),
    ...(en.hint !== undefined && { hint: inAll((language) => texts[language].hint ?? '') }),
  };
}
