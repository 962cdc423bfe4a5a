import fc from 'fast-check';
import katex from 'katex';
import { expect, test } from 'vitest';
import { treeOf } from '../parse/parsed.fixture';
import { randomTree } from '../tree/random-tree.fixture';
import { toTex } from './tex';

const written: readonly (readonly [string, string])[] = [
  ['x0^2 + x1^2', 'x_0^2 + x_1^2'],
  ['x0^2/20 + x1^2', '\\frac{x_0^2}{20} + x_1^2'],
  ['(1 - x0)^2 + 100(x1 - x0^2)^2', '(1 - x_0)^2 + 100\\,(x_1 - x_0^2)^2'],
  ['2*3*x0', '2 \\cdot 3 x_0'],
  ['x0*2', 'x_0 \\cdot 2'],
  ['((x0)) + ((x1))', 'x_0 + x_1'],
  ['x0 - (x1 - 1)', 'x_0 - (x_1 - 1)'],
  ['x0 + (x1 + 1)', 'x_0 + x_1 + 1'],
  ['x0 * -x1', 'x_0\\,(-x_1)'],
  ['x0 - -2', 'x_0 - (-2)'],
  ['-2x0 + 1', '-2 x_0 + 1'],
  ['-(x0 + x1)', '-(x_0 + x_1)'],
  ['(-x0)^2', '(-x_0)^2'],
  ['-x0^2', '-x_0^2'],
  ['(x0^2)^3', '(x_0^2)^3'],
  ['2^3^x0', '2^{3^{x_0}}'],
  ['x0^-1', 'x_0^{-1}'],
  ['x0/2x1', '\\frac{x_0}{2 x_1}'],
  ['1/2x0', '\\frac{1}{2} x_0'],
  ['(x0/x1)^2', '\\left(\\frac{x_0}{x_1}\\right)^2'],
  ['1e-7x0 + 2.5e300', '10^{-7} x_0 + 2.5 \\cdot 10^{300}'],
  ['pi*e', '\\pi e'],
  ['e^(x0*x1)', 'e^{x_0 x_1}'],
  ['exp(x0)^2', '(e^{x_0})^2'],
  ['sin(x0)^2 + cos(x1/2)', '\\sin^2(x_0) + \\cos\\left(\\frac{x_1}{2}\\right)'],
  ['sin(x0)^-1', '(\\sin(x_0))^{-1}'],
  ['log(x0) + log10(x1)', '\\ln(x_0) + \\log_{10}(x_1)'],
  ['sqrt(x0) + cbrt(x1) + abs(x0)', '\\sqrt{x_0} + \\sqrt[3]{x_1} + \\left|x_0\\right|'],
  ['max(x0, x1, 0)', '\\max(x_0, x_1, 0)'],
  ['x0 < 0 ? -x0 : x0', '\\begin{cases}-x_0 & (x_0 < 0) \\\\ x_0 & (x_0 \\ge 0)\\end{cases}'],
  [
    '0 < x0 <= 1 or not (x1 == 2) ? 1 : 2',
    '\\begin{cases}1 & (0 < x_0 \\land x_0 \\le 1 \\lor x_1 \\ne 2) \\\\ ' +
      '2 & ((0 \\ge x_0 \\lor x_0 > 1) \\land x_1 = 2)\\end{cases}',
  ],
  [
    '(x0 < 0 ? 1 : 2) + x1',
    '\\left(\\begin{cases}1 & (x_0 < 0) \\\\ 2 & (x_0 \\ge 0)\\end{cases}\\right) + x_1',
  ],
];

test.each(written)('%s', (typed, tex) => {
  expect(toTex(treeOf(typed))).toBe(tex);
});

test('KaTeX takes the TeX of any formula', () => {
  fc.assert(
    fc.property(randomTree, (tree) => {
      expect(katex.renderToString(toTex(tree), { throwOnError: true })).toContain('katex');
    }),
    { numRuns: 300, seed: 20261124 },
  );
});
