import { expect, it } from 'vitest';
import { letterAndIndex, variableText } from './variable-text';

it.each([
  ['x0', 'x₀'],
  ['w12', 'w₁₂'],
  ['t', 't'],
])('writes %s as %s', (name, text) => {
  expect(variableText(name)).toBe(text);
});

it.each([
  ['x0', ['x', '0']],
  ['w12', ['w', '12']],
  ['t', ['t', '']],
])('takes %s apart as %j', (name, parts) => {
  expect(letterAndIndex(name)).toEqual(parts);
});
