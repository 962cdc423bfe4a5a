import { expect, test } from 'vitest';
import { texts } from '../../i18n/texts';
import { pin } from '../../shared/session/runs';
import { defaultSession, type Session } from '../../shared/session/session';
import { setUpSummary, setUpTitle, titleFrom } from './set-up-titles';
import { bounds } from '../../shared/bounds';

const ten: Session = { ...defaultSession, lr: 10, steps: 12 };
const two: Session = { ...ten, ...pin(ten) };

test('a title is made of the function and the rate, or of how many runs there are', () => {
  expect(titleFrom(texts.en, ten)).toBe(`${texts.en.objectives.book.name}, lr = 10`);
  expect(titleFrom(texts.ko, two)).toBe(`${texts.ko.objectives.book.name}, 실행 2개`);
  // A long formula leaves room for the rate.
  const long = { ...ten, objective: { expression: `x0 + ${'x1 + '.repeat(50)}1` } };
  const title = titleFrom(texts.en, long);
  expect(title).toHaveLength(bounds.title);
  expect(title).toMatch(/…, lr = 10$/);
});

test('a set-up is called by its title or its place; in one line, by what it has', () => {
  expect(setUpTitle(texts.en, { ...ten, title: 'Too large' }, 0)).toBe('Too large');
  expect(setUpTitle(texts.en, { ...ten, title: '  ' }, 2)).toBe('Set-up 3');
  const line = 'f = x0^2 + x1^2 · lr = 10 · Gradient descent · 12 steps';
  expect(setUpSummary(texts.en, ten)).toBe(line);
  expect(setUpSummary(texts.en, two)).toBe('f = x0^2 + x1^2 · 2 runs');
});
