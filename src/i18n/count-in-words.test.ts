import { expect, test } from 'vitest';
import { texts } from './texts';

test.each([
  [1, '1 more step', '1걸음'],
  [120, '120 more steps', '120걸음'],
  [999_400, '999400 more steps', '999400걸음'],
  [5e9, '5 billion (5e9) more steps', '50억(5e9) 걸음'],
  [4.937e9, '4.9 billion (4.937e9) more steps', '49억(4.937e9) 걸음'],
  [1.2e12, '1.2 trillion (1.2e12) more steps', '1.2조(1.2e12) 걸음'],
  [3e20, '3e20 more steps', '3e20걸음'],
])('%d steps to go are said in words that people count in', (count, en, ko) => {
  expect(texts.en.verdict.moreSteps(count)).toBe(en);
  expect(texts.ko.verdict.moreSteps(count)).toBe(ko);
});
