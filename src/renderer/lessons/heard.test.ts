import { expect, test } from 'vitest';
import { heard } from './heard';
import { languages, places, prose } from './texts.fixture';

test('words of the glossary, code and formulas are said without their marks', () => {
  expect(heard('Where does [[gradient|the gradient]] of `f` point?', 'en')).toBe(
    'Where does the gradient of f point?',
  );
  expect(heard('[[gradient]]', 'ko')).toBe('기울기');
  expect(heard('$-\\log \\frac{1}{3} = 1.0986$', 'en')).toBe('-log 1/3 = 1.0986');
  expect(heard('$\\dfrac{f(x+h) - f(x-h)}{2h}$', 'en')).toBe('(f(x+h) - f(x-h))/2h');
  expect(heard('$\\partial f / \\partial x_0 = x_0^2 + 4^2$', 'en')).toBe('∂f / ∂x0 = x0^2 + 4^2');
  expect(heard('$0.5 \\cdot 4 / \\sqrt{4^2}$', 'en')).toBe('0.5 · 4 / √4^2');
});

test('no lesson has a mark left that would be read out', () => {
  for (const { at, step } of places) {
    for (const language of languages) {
      for (const text of prose(step, language)) {
        expect(heard(text, language), `${at} (${language})`).not.toMatch(
          /[\\$`{}]|\[\[[a-z]|textstyle|frac|qquad/,
        );
      }
    }
  }
});
