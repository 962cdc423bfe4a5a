import { expect, test } from 'vitest';
import { cardinal as english } from './en/cardinals';
import { cardinal as korean } from './ko/cardinals';
import { texts } from './texts';

test.each([
  [1, 'one', '한'],
  [4, 'four', '네'],
  [9, 'nine', '아홉'],
  [12, 'twelve', '열두'],
  [20, 'twenty', '스무'],
  [21, '21', '스물한'],
  [30, '30', '30'],
])('%i is counted as %s and %s', (count, en, ko) => {
  expect(english(count)).toBe(en);
  expect(korean(count)).toBe(ko);
});

test('the lessons are counted in each language', () => {
  const { en, ko } = texts;
  expect(en.help.lesson(9)).toMatch(/^The nine lessons /);
  expect(en.lesson.end(10)).toBe('The end of the ten lessons');
  expect(en.firstSteps.choose(9)).toMatch(/^Nine short lessons /);
  expect(ko.help.lesson(9)).toContain('수업 아홉 개 가운데');
  expect(ko.lesson.end(10)).toBe('열 수업을 마치며');
  expect(ko.firstSteps.choose(9)).toContain('수업이 아홉 개 있습니다');
});
