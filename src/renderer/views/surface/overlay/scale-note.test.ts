import { expect, it } from 'vitest';
import { fitting } from './scale-note';

const wide = 'As if the first frame were a desk, this one is a town.';
const lost = 'From step 9 on x1 is lost.';

it('are all there where there is room', () => {
  expect(fitting([wide, lost], 10, 2000, 1)).toBe(`${wide} ${lost}`);
  expect(fitting([wide, lost], 10, 300, 4)).toBe(`${wide} ${lost}`);
});

it('keep what ends the run where there is less', () => {
  expect(fitting([wide, lost], 10, 300, 1)).toBe(lost);
});

it('say nothing rather than half of it', () => {
  expect(fitting([wide], 10, 100, 1)).toBe('');
  expect(fitting([], 10, 100, 1)).toBe('');
});
