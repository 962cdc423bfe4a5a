import { describe, expect, test } from 'vitest';
import { limits } from './limits';
import { parseFormula } from './parse-formula';
import { valueOf } from './parsed.fixture';
import { said } from '../../../i18n/said.fixture';

const [x0, x1] = [0.75, -1.25];

/** What is typed, and the value that it has at (0.75, −1.25). */
const read: Record<string, readonly (readonly [string, number])[]> = {
  'numbers and constants': [
    ['3', 3],
    ['.5', 0.5],
    ['3.', 3],
    ['1e-3', 0.001],
    ['2.5E+2', 250],
    ['2e', 2 * Math.E],
    ['5e-324', 5e-324],
    ['0.1 + 0.2', 0.1 + 0.2],
    ['12345678901234567890', 12345678901234567000],
    ['pi', Math.PI],
  ],
  variables: [
    ['x0 - 2*x1', x0 - 2 * x1],
    ['x - 2*y', x0 - 2 * x1],
    ['x[0] - 2*x[1]', x0 - 2 * x1],
    ['x [ 0 ] - 2*x[ 1 ]', x0 - 2 * x1],
    ['x_0 - 2*x_1', x0 - 2 * x1],
  ],
  'the order of operations': [
    ['1 - 2 - 3', -4],
    ['8/4/2', 1],
    ['2 + 3*4', 14],
    ['2^3^2', 512],
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['2^-2', 0.25],
    ['-x0^2', -(x0 * x0)],
    ['2**3', 8],
    ['+x0', x0],
    ['x0 - -x1', x0 + x1],
    ['((x0))', x0],
  ],
  'products without a sign': [
    ['2x0', 2 * x0],
    ['3(x0+1)', 3 * (x0 + 1)],
    ['x0 x1', x0 * x1],
    ['x0x1', x0 * x1],
    ['xy', x0 * x1],
    ['(x0)(x1)', x0 * x1],
    ['2x0^2', 2 * x0 * x0],
    ['2 sin(x0) cos(x1)', 2 * Math.sin(x0) * Math.cos(x1)],
    ['x0^2x1', x0 * x0 * x1],
    ['1/2x0', 0.5 * x0],
    ['1/2(x0 + 1)', 0.5 * (x0 + 1)],
    ['x0/2x1', x0 / (2 * x1)],
    ['2pi', 2 * Math.PI],
    ['x[0]x[1]', x0 * x1],
    ['e^x0 x1', Math.exp(x0) * x1],
  ],
  choices: [
    ['x0 < 1 ? 2 : 3', 2],
    ['x0 > 1 ? 2 : 3', 3],
    ['x0 <= 0.75 ? 2 : 3', 2],
    ['x0 >= 0.76 ? 2 : 3', 3],
    ['x0 == 0.75 ? 2 : 3', 2],
    ['x0 != 0.75 ? 2 : 3', 3],
    ['x0 < 0 ? 1 : x1 < 0 ? 2 : 3', 2],
    ['x0 > 0 ? x1 > 0 ? 1 : 2 : 3', 2],
    ['x0 > 0 and x1 > 0 ? 1 : 2', 2],
    ['x0 > 0 or x1 > 0 ? 1 : 2', 1],
    ['x0 > 0 && x1 > 0 || x0 == 0.75 ? 1 : 2', 1],
    ['not (x0 > 0) ? 1 : 2', 2],
    ['not (x0 > 0 and x1 > 0) ? 1 : 2', 1],
    ['0 < x0 < 1 ? 1 : 2', 1],
    ['0 < x0 < 0.5 ? 1 : 2', 2],
    ['1 + (x0 < 1 ? 2 : 3)', 3],
    ['x0 < 1 ? x0 < 0 ? 1 : 2 : x1 < 0 ? 3 : 4', 2],
  ],
  'pastes from a notebook': [
    ['x[0]**2 + x[1]**2', x0 * x0 + x1 * x1],
    ['return x[0]**2 + x[1]**2', x0 * x0 + x1 * x1],
    ['np.sum(x**2)', x0 * x0 + x1 * x1],
    ['np.sum(x**2) / 2', (x0 * x0 + x1 * x1) / 2],
    ['sum(abs(x))', Math.abs(x0) + Math.abs(x1)],
    ['np.sin(x[0]) + numpy.cos(x[1])', Math.sin(x0) + Math.cos(x1)],
    ['math.exp(-x[0]**2)', Math.exp(-(x0 * x0))],
    ['np.pi * np.e', Math.PI * Math.E],
    ['np.arctan2(x[1], x[0])', Math.atan2(x1, x0)],
    ['np.arcsin(0.5) + np.arccos(0.5) + np.arctan(0.5)', Math.PI / 2 + Math.atan(0.5)],
    ['np.maximum(x[0], x[1]) - np.minimum(x[0], x[1])', x0 - x1],
    ['np.power(x[0], 3) + np.square(x[1])', x0 * x0 * x0 + x1 * x1],
    ['np.where(x[0] < 1, x[1], 5)', x1],
    ['np.absolute(x[1])', -x1],
    ['x[0]**2\n  + x[1]**2', x0 * x0 + x1 * x1],
  ],
  'other clothes of the same characters': [
    ['x0² + x1²', x0 * x0 + x1 * x1],
    ['x²y', x0 * x0 * x1],
    ['x¹² − 1', x0 ** 12 - 1],
    ['x0⁻¹', 1 / x0],
    ['x₀ + x₁', x0 + x1],
    ['2·x0 × x1 ÷ 4', (2 * x0 * x1) / 4],
    ['x0 – x1 — 1', x0 - x1 - 1],
    ['ｘ０＊２＋（ｘ１）', x0 * 2 + x1],
    ['ｓｉｎ（ｘ０）', Math.sin(x0)],
    ['２．５', 2.5],
    ['π x0', Math.PI * x0],
    ['√(4)', 2],
    ['𝑥₀ + 𝑥₁', x0 + x1],
    ['x0 ≤ 1 ? 2 : 3', 2],
    ['x0\u00A0+\u3000x1\u200B', x0 + x1],
  ],
  'several values': [
    ['min(x0, x1)', x1],
    ['max(x0, x1, 2, 1)', 2],
    ['atan2(x0, x1)', Math.atan2(x0, x1)],
    ['max(x0, x1 < 0 ? 4 : 5)', 4],
  ],
};

describe.each(Object.entries(read))('%s', (_, list) => {
  test.each(list)('%s', (text, value) => {
    expect(valueOf(text, x0, x1)).toBeCloseTo(value, 13);
  });
});

/** What is typed, with the refused characters between ⟦ ⟧, and a part of the sentence. */
const refused: Record<string, readonly (readonly [string, string, string])[]> = {
  names: [
    ['⟦sine⟧(x0)', 'did you mean sin?', '비슷한 이름: sin'],
    ['x0 + ⟦foo⟧', 'Unknown name “foo”', '알 수 없는 이름'],
    ['⟦np.sine⟧(x[0])', 'did you mean sin?', '비슷한 이름: sin'],
    ['⟦sqr⟧(x0)', 'did you mean sqrt?', '비슷한 이름: sqrt'],
    ['⟦np.random⟧.rand(2)', 'Unknown name', '알 수 없는'],
    ['⟦NaN⟧', 'Unknown name', '알 수 없는'],
    ['⟦true⟧ ? 1 : 2', 'Unknown name', '알 수 없는'],
    ['⟦안녕⟧ + 1', 'Unknown name “안녕”', '알 수 없는'],
    ['3 ⟦cm⟧', 'Unknown name', '알 수 없는'],
    ['x0 ⟦mod⟧ 2', 'Unknown name', '알 수 없는'],
    ['x0 ⟦to⟧ 2', 'Unknown name', '알 수 없는'],
    ['⟦x2⟧ + 1', 'two variables', '두 개뿐'],
    ['⟦x[2]⟧ + 1', 'no other', 'x[0]과 x[1]뿐'],
    ['⟦x[-1]⟧ + 1', 'no other', 'x[0]과 x[1]뿐'],
    ['⟦x[0:1]⟧', 'no other', 'x[0]과 x[1]뿐'],
    ['2 + 3⟦i⟧', 'imaginary', '허수'],
    ['⟦lambda⟧ x: x[0]', 'without the Python', '파이썬'],
    ['x0 ⟦if⟧ x0 < 1 else 2', 'a < b ? c : d', 'a < b ? c : d'],
    ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'eval', 'import'].map(
      (name) => [`⟦${name}⟧`, '', ''] as const,
    ),
  ],
  parentheses: [
    ['⟦(⟧x0', 'never closed', '닫는 괄호'],
    ['sin⟦(⟧x0 + 1', 'never closed', '닫는 괄호'],
    ['⟦(⟧x0 + (x1)', 'never closed', '닫는 괄호'],
    ['x0⟦)⟧', 'closes nothing', '여는 괄호'],
    ['x0 + ⟦()⟧', 'Nothing stands between', '비어'],
    ['⟦x0(⟧x1)', 'not a function', 'x0*(…)'],
    ['2⟦pi (⟧x1)', 'not a function', 'pi*(…)'],
    ['⟦sin⟧ x0', 'sin(…)', 'sin(…)'],
    ['⟦sin⟧^2(x0)', 'sin(…)', 'sin(…)'],
    ['⟦[⟧1, 2]', 'Square brackets', '대괄호'],
    ['x0⟦[⟧0]', 'Square brackets', '대괄호'],
    ['⟦{⟧x0}', '( )', '( )'],
  ],
  'numbers of values': [
    ['⟦sin⟧(x0, x1)', 'sin takes 1 value, not 2', '1개 필요합니다'],
    ['sin⟦()⟧', 'sin takes 1 value, not 0', '지금은 0개'],
    ['⟦atan2⟧(x0)', 'atan2 takes 2 values, not 1', '2개 필요합니다'],
    ['⟦max⟧(x0)', 'max takes 2 values or more, not 1', '2개 이상'],
    ['⟦log⟧(x0, 10)', 'log takes 1 value', '1개'],
    ['⟦where⟧(x0 < 1, 2)', 'where takes 3 values, not 2', '3개'],
  ],
  'what is missing': [
    ['', 'Type a formula', '비어'],
    ['⟦   ⟧', 'Type a formula', '비어'],
    ['x0 ⟦+⟧', 'missing after “+”', '“+” 뒤에'],
    ['⟦*⟧ x0', 'missing before “*”', '“*” 앞에'],
    ['x0 ⟦* /⟧ x1', 'missing between “*” and “/”', '“*” 뒤, “/” 앞에'],
    ['(x0 ⟦+⟧) x1', 'missing after “+”', '“+” 뒤에'],
    ['max(x0⟦,⟧)', 'missing after “,”', '“,” 뒤에'],
    ['max(⟦,⟧ x0)', 'missing before “,”', '“,” 앞에'],
    ['⟦x0 2⟧', 'operator is missing before “2”', '연산 기호'],
    ['⟦2 3⟧', 'operator is missing before “3”', '연산 기호'],
    ['⟦1.2.3⟧', 'operator is missing before “.3”', '연산 기호'],
    ['x0 ⟦? ?⟧ x1', 'missing between “?” and “?”', '“?” 뒤, “?” 앞에'],
    ['x0 < 1 ⟦?⟧ 2', '“:”', '“:”'],
    ['(x0 < 1 ⟦?⟧ 2) : 3', '“:”', '“:”'],
    ['x0 ⟦:⟧ 3', 'only after “?”', '“?” 뒤에만'],
    ['1⟦,⟧5 x0', 'decimals take a point', '소수점'],
    ['(x0⟦,⟧ x1)', 'separates the values', '쉼표'],
  ],
  conditions: [
    ['⟦x0 < 1⟧', 'true or false', '참이나 거짓'],
    ['1 + (⟦x0 < 1⟧)', 'true or false', '참이나 거짓'],
    ['⟦x0⟧ ? 1 : 2', 'condition such as', '조건이 있어야'],
    ['⟦x0 + 1⟧ ? 1 : 2', 'condition such as', '조건이 있어야'],
    ['x0 < 1 and ⟦x1⟧ ? 1 : 2', 'condition such as', '조건이 있어야'],
    ['not ⟦x0⟧ < 1 ? 1 : 2', 'not (a < b)', 'not (a < b)'],
    ['⟦0 < x0 < 1⟧', 'true or false', '참이나 거짓'],
  ],
  'what Python or mathjs would take': [
    ['x0 ⟦=⟧ 3', 'right of “=”', '오른쪽'],
    ['f(x0, x1) ⟦=⟧ x0', 'right of “=”', '오른쪽'],
    ['⟦foo.bar⟧', 'dot', '점으로'],
    ['⟦x.sum⟧()', 'dot', '점으로'],
    ['(x0)⟦.⟧a', 'dot', '점으로'],
    ['⟦"⟧x0"', 'Quotation', '따옴표'],
    ["x0⟦'⟧", 'Quotation', '따옴표'],
    ['x0⟦!⟧', 'factorial', '팩토리얼'],
    ['x0 ⟦%⟧ 2', 'remainder', '나머지'],
    ['5⟦%⟧', 'percentages', '백분율'],
    ['x0 ⟦//⟧ 2', 'floor(a / b)', 'floor(a / b)'],
    ['⟦|⟧x0|', 'abs(…)', 'abs(…)'],
    ['x0 ⟦&⟧ 1', 'and', 'and'],
    ['⟦~⟧x0', 'not', 'not'],
    ['x0⟦;⟧ x1', 'One formula', '하나만'],
    ['x0 ⟦#⟧ bowl', 'comments', '주석'],
    ['⟦\\⟧frac{x0}{2}', 'TeX', 'TeX'],
    ['x0 ⟦@⟧ x1', '“@” cannot stand', '“@”'],
    ['x0 + ⟦😀⟧', '“😀” cannot stand', '“😀”'],
  ],
  'x as an array': [
    ['np.sum(x**2) + ⟦x⟧', 'both elements', '두 원소'],
    ['x[0] + ⟦x⟧', 'both elements', '두 원소'],
    ['⟦sum⟧(x0**2)', 'no x stands alone', 'x만 쓴 곳'],
    ['sum(⟦sum⟧(x))', 'inside a sum', 'sum 안에'],
  ],
  limits: [
    [`${'x0+'.repeat(100)}⟦x0⟧`, 'at most 300', '300자'],
    [`⟦${'x+'.repeat(100)}x⟧`, 'at most 200', '200개'],
    [`${'('.repeat(40)}⟦(⟧x0`, 'at most 40', '40겹'],
    [`⟦${'-'.repeat(40)}x0⟧`, 'at most 40', '40겹'],
    ['⟦1e309⟧', 'beyond float64', 'float64'],
  ],
};

describe.each(Object.entries(refused))('refused: %s', (_, list) => {
  test.each(list)('%s', (marked, en, ko) => {
    const text = marked.replace(/[⟦⟧]/gu, '');
    const from = Math.max(0, marked.indexOf('⟦'));
    const to = marked.includes('⟧') ? marked.indexOf('⟧') - 1 : from;
    const parsed = parseFormula(text);
    if (parsed.ok) throw new Error('It was read.');
    const { problem } = parsed;
    expect(said(problem).en).toContain(en);
    expect(said(problem).ko).toContain(ko);
    expect(text.slice(problem.from, problem.to)).toBe(text.slice(from, to));
    expect([problem.from, problem.to]).toEqual([from, to]);
  });
});

test('a formula as long as the limit is read', () => {
  const text = `x0${' '.repeat(limits.characters - 2)}`;
  expect(parseFormula(text).ok).toBe(true);
});
