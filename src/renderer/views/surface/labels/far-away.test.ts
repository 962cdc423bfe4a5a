import { expect, it } from 'vitest';
import { texts } from '../../../../i18n/texts';
import { farAway } from './far-away';

it.each([
  [1, 0, '→'],
  [1, -1, '↗'],
  [0, -1, '↑'],
  [-1, 0, '←'],
  [-5, 4, '↙'],
  [0, 2, '↓'],
])('points to (%d, %d) of the screen, whose y goes down: %s', (dx, dy, arrow) => {
  expect(farAway(texts.en, 25_000, dx, dy).at(-1)).toBe(arrow);
});

it('tells the distance, and points nowhere where there is no point', () => {
  expect(farAway(texts.en, 5, 1, 0)).toBe('|x| = 5 →');
  expect(farAway(texts.en, Number.NaN, 1, 0)).toBe('no longer a number (NaN)');
  expect(farAway(texts.ko, Number.NaN, 1, 0)).toBe('더 이상 수가 아님(NaN)');
});
