import { expect, test } from 'vitest';
import { subscript } from './subscript';

test('an index stands below the line, digit by digit', () => {
  expect([0, 7, 12, 1_000_000].map(subscript)).toEqual(['₀', '₇', '₁₂', '₁₀₀₀₀₀₀']);
});
