import { expect, test } from 'vitest';
import { parseLesson } from '../../shared/lessons/parse-lesson';
import { shortLesson } from '../../shared/lessons/short-lesson.fixture';
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
const shown = (step: LessonStep) => ({ ...step, session: sessionOfStep(step, now) });

test.each(lessons)('$id as a file says, shows and asks the same in each step', (lesson) => {
  const again = opened(lesson);
  for (const language of languages) {
    const { title, aim } = lesson.texts[language];
    expect(again.texts[language]).toMatchObject({ title, aim });
  }
  expect(again).toMatchObject({ minutes: lesson.minutes, section: lesson.section });
  expect(again.steps.map(shown)).toEqual(lesson.steps.map(shown));
});

test('a text in one language is shown in every language, an answer as it is computed', () => {
  const prediction = { question: 'How much is a third?', answer: '1/3', because: 'It is.' };
  const step = { title: { ko: '첫 걸음' }, text: { en: 'One step.', ko: '한 걸음.' }, prediction };
  const read = parseLesson({ ...shortLesson, title: '한 걸음', steps: [step] });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { texts, steps } = lessonOfFile(read.value, 'own');
  expect(texts.en.title).toBe('한 걸음');
  expect(steps[0]).toMatchObject({
    id: 'step-1',
    texts: { en: { title: '첫 걸음' }, ko: { text: '한 걸음.' } },
    prediction: { kind: 'number', answer: 1 / 3, tolerance: 0.01 },
  });
});
