import { expect, test } from 'vitest';
import { spokenText } from './spoken-text';
import { languages, places, prose } from './texts.fixture';

test('entries of the glossary, code and formulas are said without their marks', () => {
  expect(spokenText('Where does [[gradient|the gradient]] of `f` point?', 'en')).toBe(
    'Where does the gradient of f point?',
  );
  expect(spokenText('[[gradient]]', 'ko')).toBe('기울기');
  expect(spokenText('$-\\log \\frac{1}{3} = 1.0986$', 'en')).toBe('-log 1/3 = 1.0986');
  expect(spokenText('$\\dfrac{f(x+h) - f(x-h)}{2h}$', 'en')).toBe('(f(x+h) - f(x-h))/2h');
  expect(spokenText('$\\partial f / \\partial x_0 = x_0^2 + 4^2$', 'en')).toBe(
    '∂f / ∂x0 = x0^2 + 4^2',
  );
  expect(spokenText('$0.5 \\cdot 4 / \\sqrt{4^2}$', 'en')).toBe('0.5 · 4 / √4^2');
});

test('no lesson has a mark left that would be read out', () => {
  for (const { at, step } of places) {
    for (const language of languages) {
      for (const text of prose(step, language)) {
        expect(spokenText(text, language), `${at} (${language})`).not.toMatch(
          /[\\$`{}]|\[\[[a-z]|textstyle|frac|qquad/,
        );
      }
    }
  }
});
