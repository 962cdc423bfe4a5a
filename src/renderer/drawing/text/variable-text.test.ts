import { expect, it } from 'vitest';
import { letterAndIndex, variableText } from './variable-text';

it.each([
  ['x0', 'x₀', ['x', '0']],
  ['w12', 'w₁₂', ['w', '12']],
  ['t', 't', ['t', '']],
])('writes %s as %s, of %j', (name, text, parts) => {
  expect(variableText(name)).toBe(text);
  expect(letterAndIndex(name)).toEqual(parts);
});
