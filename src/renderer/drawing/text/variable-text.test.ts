import { expect, it } from 'vitest';
import { variableText } from './variable-text';

it.each([
  ['x0', 'x₀'],
  ['w12', 'w₁₂'],
  ['t', 't'],
])('writes %s as %s', (name, text) => {
  expect(variableText(name)).toBe(text);
});
