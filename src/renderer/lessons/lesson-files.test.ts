import { describe, expect, test } from 'vitest';
import { parseLesson } from '../../shared/lessons/parse-lesson';
import { lessonText, readLessonText } from '../../shared/lessons/lesson-text';
import { nearMisses } from './all-checks.fixture';
import { fileOfLesson } from './file-of-lesson';
import { isDone } from './is-done';
import type { Attempt, Lesson, LessonStep } from './lesson';
import { lessons } from './index';
import { lessonOfFile } from './lesson-of-file';
import { factsAfter } from './live-lab.fixture';
import { sessionOfStep } from './step-session';
import { languages } from './texts.fixture';

/** Written into a file and opened again. */
function opened(lesson: Lesson): Lesson {
  const read = readLessonText('lesson.json', lessonText(fileOfLesson(lesson)));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return lessonOfFile(read.value, lesson.id);
}

const now = { language: 'system', theme: 'system' } as const;
/** Whether a step says that its task is done after an attempt. */
const verdict = (step: LessonStep, attempt: Attempt) =>
  isDone(step.done ?? [], factsAfter(step, attempt));

describe.each(lessons)('$id as a file', (lesson) => {
  const again = opened(lesson);

  test('says the same in every language', () => {
    for (const language of languages) {
      const { title, aim } = lesson.texts[language];
      expect(again.texts[language]).toMatchObject({ title, aim });
    }
    expect(again.steps.map(({ texts }) => texts)).toEqual(lesson.steps.map(({ texts }) => texts));
    expect(again).toMatchObject({ minutes: lesson.minutes, section: lesson.section });
  });

  test('shows, covers and asks the same in every step', () => {
    for (const [k, step] of lesson.steps.entries()) {
      const other = again.steps[k];
      expect(sessionOfStep(other, now)).toEqual(sessionOfStep(step, now));
      const { controls, covers, views, figure, still, at, symbols, prediction } = step;
      expect({ controls, covers, views, figure, still, at, symbols, prediction }).toEqual({
        controls: other.controls,
        covers: other.covers,
        views: other.views,
        figure: other.figure,
        still: other.still,
        at: other.at,
        symbols: other.symbols,
        prediction: other.prediction,
      });
    }
  });

  test('says of a task that it is done when it is, and only then', () => {
    for (const step of again.steps.filter(({ done }) => done)) {
      const miss = nearMisses[`${lesson.id}.${step.id}`];
      expect([step.id, verdict(step, step.demo ?? {}), verdict(step, miss)]).toEqual([
        step.id,
        true,
        false,
      ]);
    }
  });
});

const small = {
  format: 'descent-lab-lesson',
  version: 1,
  title: '한 걸음',
  aim: 'You can take a step.',
  minutes: 3,
  steps: [
    {
      title: { ko: '첫 걸음' },
      text: { en: 'One step.', ko: '한 걸음.' },
      prediction: { question: 'How much is a third?', answer: '1/3', because: 'It is.' },
    },
  ],
};

test('a text in one language is shown in every language', () => {
  const read = parseLesson(small);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const lesson = lessonOfFile(read.value, 'own');
  expect(lesson.texts.en.title).toBe('한 걸음');
  expect(lesson.steps[0].texts.en.title).toBe('첫 걸음');
  expect(lesson.steps[0].texts.ko.text).toBe('한 걸음.');
  expect(lesson.steps[0].id).toBe('step-1');
});

test('an answer may be written as it is computed', () => {
  const read = parseLesson(small);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { prediction } = lessonOfFile(read.value, 'own').steps[0];
  expect(prediction).toEqual({ kind: 'number', answer: 1 / 3, tolerance: 0.01 });
});
