import { expect, test } from 'vitest';
import { spokenText } from './spoken-text';
import { languages, places, prose } from './texts.fixture';

test.each([
  ['Where does [[gradient|the gradient]] of `f` point?', 'Where does the gradient of f point?'],
  ['$-\\log \\frac{1}{3} = 1.0986$', '-log 1/3 = 1.0986'],
  ['$\\dfrac{f(x+h) - f(x-h)}{2h}$', '(f(x+h) - f(x-h))/2h'],
  ['$\\partial f / \\partial x_0 = x_0^2 + 4^2$', '∂f / ∂x0 = x0^2 + 4^2'],
  ['$0.5 \\cdot 4 / \\sqrt{4^2}$', '0.5 · 4 / √4^2'],
])('entries of the glossary, code and formulas are said without their marks: %s', (text, said) => {
  expect(spokenText(text, 'en')).toBe(said);
  expect(spokenText('[[gradient]]', 'ko')).toBe('기울기');
});

test.each(places)('$at has no mark left that would be read out', ({ step }) => {
  const mark = /[\\$`{}]|\[\[[a-z]|textstyle|frac|qquad/;
  for (const language of languages) {
    for (const text of prose(step, language)) expect(spokenText(text, language)).not.toMatch(mark);
  }
});
