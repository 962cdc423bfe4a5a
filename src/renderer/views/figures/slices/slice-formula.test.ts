import { expect, it } from 'vitest';
import { texts } from '../../../../i18n/texts';
import { sliceName } from './slice-formula';

const book = { objective: 'book', dimension: 2 };
const first = { k: 0, moving: 'x0', held: 'x1' };
const second = { k: 1, moving: 'x1', held: 'x0' };

const other = { objective: null, dimension: 2 };
const net = { objective: 'simplenet', dimension: 6, k: 0, moving: 'w11', held: 'w12' };

it.each([
  // The names and formulas of the notebook; a negative number is squared in parentheses.
  [{ ...book, ...first, value: 4 }, 'function_tmp1(x0)', 'x₀² + 4²'],
  [{ ...book, ...second, value: 3 }, 'function_tmp2(x1)', '3² + x₁²'],
  [{ ...book, ...second, value: -3 }, 'function_tmp2(x1)', '(−3)² + x₁²'],
  [{ ...other, ...first, value: -0.5 }, null, 'f with x₁ held at −0.5'],
  [{ ...net, value: 1 }, null, 'f along w₁₁, the others held'],
])('%j is called %s: %s', (slice, code, text) => {
  expect(sliceName(slice, texts.en.slices)).toEqual({ code, text });
});
