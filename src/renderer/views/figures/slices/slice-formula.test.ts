import { expect, it } from 'vitest';
import { texts } from '../../../../i18n/texts';
import { sliceName } from './slice-formula';

const book = { objective: 'book', dimension: 2 };
const first = { k: 0, moving: 'x0', held: 'x1' };
const second = { k: 1, moving: 'x1', held: 'x0' };

it('is that of the notebook for the function of the book', () => {
  expect(sliceName({ ...book, ...first, value: 4 }, texts.en.slices)).toEqual({
    code: 'function_tmp1(x0)',
    text: 'x₀² + 4²',
  });
  expect(sliceName({ ...book, ...second, value: 3 }, texts.ko.slices)).toEqual({
    code: 'function_tmp2(x1)',
    text: '3² + x₁²',
  });
});

it('squares a negative number in parentheses', () => {
  expect(sliceName({ ...book, ...second, value: -3 }, texts.en.slices).text).toBe('(−3)² + x₁²');
});

it('says what is held for any other function', () => {
  const other = { objective: null, dimension: 2 };
  expect(sliceName({ ...other, ...first, value: -0.5 }, texts.en.slices)).toEqual({
    code: null,
    text: 'f with x₁ held at −0.5',
  });
  const net = { objective: 'simplenet', dimension: 6, k: 0, moving: 'w11', held: 'w12' };
  expect(sliceName({ ...net, value: 1 }, texts.en.slices).text).toBe(
    'f along w₁₁, the others held',
  );
});
