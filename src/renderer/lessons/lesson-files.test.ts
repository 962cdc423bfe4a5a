import { describe, expect, test } from 'vitest';
import { parseLesson } from '../../shared/lessons/parse-lesson';
import { lessonText, readLessonText } from '../../shared/lessons/lesson-text';
import { fileOfLesson } from './file-of-lesson';
import type { Lesson, LessonStep } from './lesson';
import { lessons } from './index';
import { lessonOfFile } from './lesson-of-file';
import { sessionOfStep } from './step-session';
import { languages } from './texts.fixture';

/** Written into a file and opened again. */
function opened(lesson: Lesson): Lesson {
  const read = readLessonText('lesson.json', lessonText(fileOfLesson(lesson)));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return lessonOfFile(read.value, lesson.id);
}

const now = { language: 'system', theme: 'system' } as const;
/** What a step has besides its texts and its session. */
const factsOf = (step: LessonStep) => {
  const { controls, covers, views, figure, still, at, symbols, prediction, done, demo } = step;
  return { controls, covers, views, figure, still, at, symbols, prediction, done, demo };
};

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

  test('shows, covers and asks the same in every step, and knows when its task is done', () => {
    for (const [k, step] of lesson.steps.entries()) {
      const other = again.steps[k];
      expect(sessionOfStep(other, now)).toEqual(sessionOfStep(step, now));
      expect(factsOf(other)).toEqual(factsOf(step));
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

test('a text in one language is shown in every language, an answer as it is computed', () => {
  const read = parseLesson(small);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { texts, steps } = lessonOfFile(read.value, 'own');
  expect(texts.en.title).toBe('한 걸음');
  expect(steps[0]).toMatchObject({
    id: 'step-1',
    texts: { en: { title: '첫 걸음' }, ko: { text: '한 걸음.' } },
    prediction: { kind: 'number', answer: 1 / 3, tolerance: 0.01 },
  });
});
