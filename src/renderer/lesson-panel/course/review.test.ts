// What the end of the course asks: its answers come from runs of their own, and each leads back to a
// step that there is.
import { expect, test } from 'vitest';
import { liveLab } from '../../lessons/live-lab.fixture';
import { languages, places } from '../../lessons/texts.fixture';
import { review } from './review';
import { texts } from '../../../i18n/texts';

const told = (id: string) => {
  const question = review.find((one) => one.id === id)!;
  return texts.en.courseReview[question.id].choices[question.answer];
};

const on = (expression: string, session: { start: readonly [number, number]; lr: number }) =>
  liveLab({ session: { objective: { expression }, gradient: 'analytic', ...session } });

test('each question is on another of lessons 3 to 8, and its step is there', () => {
  expect(review.map(({ shown }) => shown[0]).toSorted()).toEqual(
    ['gradient', 'descent', 'too-large', 'too-small', 'astray', 'network'].toSorted(),
  );
  const steps = places.map(({ at }) => at);
  for (const { shown } of review) expect(steps).toContain(shown.join('.'));
});

test.each(review)('$id answers every wrong choice by itself', ({ id, answer }) => {
  for (const language of languages) {
    const { choices, replies } = texts[language].courseReview[id];
    expect(new Set(choices).size).toBe(3);
    expect(new Set(replies).size).toBe(3);
    expect(replies.map((reply) => reply === null)).toEqual(choices.map((_, k) => k === answer));
  }
});

test('the limit of lr is where runs begin to diverge', () => {
  const limit = Number(told('limit'));
  const end = (lr: number) => on('5*x0^2 + x1^2', { start: [1, 1], lr }).facts(0).endF;
  expect(end(limit - 0.01)).toBeLessThan(1e-3);
  expect(end(limit + 0.01)).toBeGreaterThan(1e3);
});

test('the direction and the step are those of a run', () => {
  const { gradient } = on('x0^2 + 3*x1^2', { start: [2, 1], lr: 0.1 }).facts(0);
  expect(told('direction')).toBe(`(${gradient.map((part) => `−${part}`).join(', ')})`);
  const { path } = on('x0^2 + x1^2', { start: [4, -8], lr: 0.25 });
  expect(told('step')).toBe(`(${[...path.point(1)].join(', ')})`.replace('-', '−'));
});
