// The lessons of the walk: each step as it asks, and answered, with its hint and its reason; the map
// and the end of the course; the same steps on the projector.

import { expect } from '@playwright/test';
import type { Lesson, LessonStep } from '../src/renderer/lessons/lesson';
import { lessons as catalogue } from '../src/renderer/lessons';
import type { Hand } from './hand';
import { again, fresh, type Part, type State } from './walk-state';

const lessons: readonly Lesson[] = catalogue;
const open = (hand: Hand, lesson: string) => hand.choose('.lesson-menu', lesson);

/** Opens what waits in a step. */
async function answer(hand: Hand, { prediction }: LessonStep): Promise<void> {
  const { page } = hand;
  for (const hint of await page.locator('.lesson .hint summary').all()) {
    await hint.evaluate((element: HTMLElement) => element.click());
  }
  // A wrong answer says more.
  const wrong = prediction?.kind === 'choice' && prediction.answer === 0 ? 2 : 1;
  if (prediction?.kind === 'choice') await hand.press(`.ask .choices button:nth-child(${wrong})`);
  if (prediction?.kind === 'number') await hand.fill('.ask input', '0.123');
  await hand.pressAny('.because button');
  await hand.rest();
}

const asked = (inAll: (lesson: Lesson, step: LessonStep, index: number) => State[]): State[] =>
  lessons.flatMap((lesson) => lesson.steps.flatMap((step, i) => inAll(lesson, step, i)));

/** Whether a step of its kind has what others have not: then each of its views is looked at. */
const isFresh = ({ id }: Lesson, index: number): boolean =>
  id === 'too-large' || (index === 0 && id === 'gradient');
const kindOf = (lesson: Lesson, index: number): typeof fresh =>
  isFresh(lesson, index) ? fresh : again;

export const learnt: Part = {
  states: [
    ...asked((lesson, step, i) => [
      kindOf(lesson, i)(
        `${lesson.id}.${step.id}`,
        (hand) => (i === 0 ? open(hand, lesson.id) : hand.press('.lesson .next')),
        isFresh(lesson, i) ? 'each' : undefined,
      ),
      kindOf(lesson, i)(`${lesson.id}.${step.id}, answered`, (hand) => answer(hand, step)),
    ]),
    fresh('the end of the course', (hand) => hand.press('.lesson .next')),
    fresh('the end of the course, answered', async (hand) => {
      const { length } = await hand.page.locator('.course-end .card').all();
      for (let k = 1; k <= length; k++) {
        await hand.press(`.course-end .card:nth-of-type(${k}) .choices button:last-child`);
      }
    }),
    fresh('the map of the course', async (hand) => {
      await open(hand, 'too-large');
      await hand.press('[data-name="Course map"]');
      await expect(hand.page.locator('dialog.course-map')).toBeVisible();
    }),
    fresh('once more from the start?', (hand) => hand.press('dialog.course-map footer button')),
    fresh('the whole lab from a lesson', async (hand) => {
      // Begun again, the answers are covered.
      await hand.press('dialog.course-map footer button');
      await hand.press('dialog.course-map header button');
      await hand.press('[data-name="Open the whole lab"]');
      await expect(hand.page.locator('.lesson-bar')).toBeVisible();
    }),
  ],
  leave: async (hand) => {
    await hand.press('[data-name="Back to the lesson"]');
    await open(hand, '');
  },
};

export const presentedLessons: Part = {
  states: asked((lesson, step, i) => [
    (lesson.id === 'too-large' ? fresh : again)(
      `${lesson.id}.${step.id} presented`,
      async (hand) => {
        if (i > 0) return hand.press('.lesson .next');
        if (lesson === lessons[0]) await hand.press('[data-name="Presenter mode"]');
        return open(hand, lesson.id);
      },
      lesson.id === 'too-large' ? 'each' : undefined,
    ),
  ]),
  leave: async (hand) => {
    await hand.press('[data-name="Presenter mode"]');
    await open(hand, '');
  },
};
