// What a lesson must have is the compiler's: this file compiles only while each line below that is
// marked as an error is one.
import { expect, test } from 'vitest';
import type { Translation } from '../../i18n/translation';
import { defineLesson } from './define-lesson';
import type { LessonTexts } from './lesson-texts';

const en = {
  title: 'A lesson',
  aim: 'You can try.',
  steps: {
    look: { title: 'Look', text: 'There it is.' },
    choose: {
      title: 'Choose',
      text: 'Two ways.',
      prediction: { question: 'Which?', choices: ['one', 'two'], because: 'It is so.' },
      task: 'Set lr to 1.',
    },
  },
} as const satisfies LessonTexts;

type Korean = Translation<typeof en>;
const { look, choose } = en.steps;
const ko: Korean = en;

const facts = { id: 'a', section: '4.4', minutes: 5, texts: { en, ko } } as const;
const session = {};
const done = [{ check: 'lr', is: 1 }] as const;
const demo = {};
const chosen = { session, done, demo, prediction: { kind: 'choice', answer: 1 } } as const;

test('a lesson has its steps in the order of its folder, each with its texts', () => {
  const lesson = defineLesson({ ...facts, steps: { look: { session }, choose: chosen } });
  expect(lesson.steps.map(({ id }) => id)).toEqual(['look', 'choose']);
  expect(lesson.steps[1]).toEqual({ ...chosen, id: 'choose', texts: { en: choose, ko: choose } });
  expect(lesson.texts.ko.title).toBe('A lesson');
});

test('a translation has every sentence, step and choice', () => {
  const translations: readonly Korean[] = [
    ko,
    // @ts-expect-error a step is missing
    { ...en, steps: { look } },
    // @ts-expect-error a sentence is missing
    { ...en, steps: { look: { title: '' }, choose } },
    // @ts-expect-error a task is missing
    { ...en, steps: { look, choose: { ...look, prediction: choose.prediction } } },
    // @ts-expect-error a choice is missing
    { ...en, steps: { look, choose: { ...choose, prediction: { ...choose.prediction, choices: [''] } } } }, // prettier-ignore
  ];
  expect(translations).toHaveLength(5);
});

test('a lesson has what its texts speak of, and no more', () => {
  const lessons = [
    // @ts-expect-error a step has no facts
    () => defineLesson({ ...facts, steps: { look: { session } } }),
    // @ts-expect-error a step has no texts
    () => defineLesson({ ...facts, steps: { look: { session }, choose: chosen, more: { session } } }), // prettier-ignore
    // @ts-expect-error a task cannot be done
    () => defineLesson({ ...facts, steps: { look: { session }, choose: { ...chosen, done: undefined } } }), // prettier-ignore
    // @ts-expect-error nobody knows how the task is done
    () => defineLesson({ ...facts, steps: { look: { session }, choose: { ...chosen, demo: undefined } } }), // prettier-ignore
    // @ts-expect-error what is done is not told
    () => defineLesson({ ...facts, steps: { look: { session, done, demo }, choose: chosen } }),
    // @ts-expect-error choices are no number
    () => defineLesson({ ...facts, steps: { look: { session }, choose: { ...chosen, prediction: { kind: 'number', answer: 1, tolerance: 0 } } } }), // prettier-ignore
  ];
  expect(lessons).toHaveLength(6);
});
