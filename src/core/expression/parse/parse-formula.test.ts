import { describe, expect, test } from 'vitest';
import { limits } from './limits';
import { parseFormula } from './parse-formula';
import { valueOf } from './parsed.fixture';
import { said } from '../../../i18n/said.fixture';

const [x0, x1] = [0.75, -1.25];

/** Values at (0.75, −1.25), and all that is typed for each. */
const read: Record<string, readonly (readonly [number, string])[]> = {
  'numbers and constants': [
    [3, '3 | 3.'],
    [0.5, '.5'],
    [0.001, '1e-3'],
    [250, '2.5E+2'],
    [2 * Math.E, '2e'],
    [5e-324, '5e-324'],
    [0.1 + 0.2, '0.1 + 0.2'],
    [12345678901234567000, '12345678901234567890'],
    [Math.PI, 'pi'],
  ],
  variables: [
    [x0 - 2 * x1, 'x0 - 2*x1 | x - 2*y | x[0] - 2*x[1] | x [ 0 ] - 2*x[ 1 ] | x_0 - 2*x_1'],
  ],
  'the order of operations': [
    [-4, '1 - 2 - 3 | -2^2'],
    [1, '8/4/2'],
    [14, '2 + 3*4'],
    [512, '2^3^2'],
    [4, '(-2)^2'],
    [0.25, '2^-2'],
    [-(x0 * x0), '-x0^2'],
    [8, '2**3'],
    [x0, '+x0 | ((x0))'],
    // As long as the limit.
    [x0, `x0${' '.repeat(limits.characters - 2)}`],
    [x0 + x1, 'x0 - -x1'],
  ],
  'products without a sign': [
    [2 * x0, '2x0'],
    [3 * (x0 + 1), '3(x0+1)'],
    [x0 * x1, 'x0 x1 | x0x1 | xy | (x0)(x1) | x[0]x[1]'],
    [2 * x0 * x0, '2x0^2'],
    [2 * Math.sin(x0) * Math.cos(x1), '2 sin(x0) cos(x1)'],
    [x0 * x0 * x1, 'x0^2x1'],
    [0.5 * x0, '1/2x0'],
    [0.5 * (x0 + 1), '1/2(x0 + 1)'],
    [x0 / (2 * x1), 'x0/2x1'],
    [2 * Math.PI, '2pi'],
    [Math.exp(x0) * x1, 'e^x0 x1'],
  ],
  choices: [
    [2, 'x0 < 1 ? 2 : 3 | x0 <= 0.75 ? 2 : 3 | x0 == 0.75 ? 2 : 3 | not (x0 > 0) ? 1 : 2'],
    [3, 'x0 > 1 ? 2 : 3 | x0 >= 0.76 ? 2 : 3 | x0 != 0.75 ? 2 : 3 | 1 + (x0 < 1 ? 2 : 3)'],
    [2, 'x0 < 0 ? 1 : x1 < 0 ? 2 : 3 | x0 > 0 ? x1 > 0 ? 1 : 2 : 3 | 0 < x0 < 0.5 ? 1 : 2'],
    [2, 'x0 > 0 and x1 > 0 ? 1 : 2 | x0 < 1 ? x0 < 0 ? 1 : 2 : x1 < 0 ? 3 : 4'],
    [1, 'x0 > 0 or x1 > 0 ? 1 : 2 | x0 > 0 && x1 > 0 || x0 == 0.75 ? 1 : 2'],
    [1, 'not (x0 > 0 and x1 > 0) ? 1 : 2 | 0 < x0 < 1 ? 1 : 2'],
  ],
  'pastes from a notebook': [
    [x0 * x0 + x1 * x1, 'x[0]**2 + x[1]**2 | return x[0]**2 + x[1]**2'],
    [x0 * x0 + x1 * x1, 'np.sum(x**2) | x[0]**2\n  + x[1]**2'],
    [(x0 * x0 + x1 * x1) / 2, 'np.sum(x**2) / 2'],
    [Math.abs(x0) + Math.abs(x1), 'sum(abs(x))'],
    [Math.sin(x0) + Math.cos(x1), 'np.sin(x[0]) + numpy.cos(x[1])'],
    [Math.exp(-(x0 * x0)), 'math.exp(-x[0]**2)'],
    [Math.PI * Math.E, 'np.pi * np.e'],
    [Math.atan2(x1, x0), 'np.arctan2(x[1], x[0])'],
    [Math.PI / 2 + Math.atan(0.5), 'np.arcsin(0.5) + np.arccos(0.5) + np.arctan(0.5)'],
    [x0 - x1, 'np.maximum(x[0], x[1]) - np.minimum(x[0], x[1])'],
    [x0 * x0 * x0 + x1 * x1, 'np.power(x[0], 3) + np.square(x[1])'],
    [x1, 'np.where(x[0] < 1, x[1], 5)'],
    [-x1, 'np.absolute(x[1])'],
  ],
  'other clothes of the same characters': [
    [x0 * x0 + x1 * x1, 'x0² + x1²'],
    [x0 * x0 * x1, 'x²y'],
    [x0 ** 12 - 1, 'x¹² − 1'],
    [1 / x0, 'x0⁻¹'],
    [x0 + x1, 'x₀ + x₁ | 𝑥₀ + 𝑥₁ | x0\u00A0+\u3000x1\u200B'],
    [(2 * x0 * x1) / 4, '2·x0 × x1 ÷ 4'],
    [x0 - x1 - 1, 'x0 – x1 — 1'],
    [x0 * 2 + x1, 'ｘ０＊２＋（ｘ１）'],
    [Math.sin(x0), 'ｓｉｎ（ｘ０）'],
    [2.5, '２．５'],
    [Math.PI * x0, 'π x0'],
    [2, '√(4) | x0 ≤ 1 ? 2 : 3'],
  ],
  'several values': [
    [x1, 'min(x0, x1)'],
    [2, 'max(x0, x1, 2, 1)'],
    [Math.atan2(x0, x1), 'atan2(x0, x1)'],
    [4, 'max(x0, x1 < 0 ? 4 : 5)'],
  ],
};

describe.each(Object.entries(read))('%s', (_, list) => {
  test.each(list)('is %d: %s', (value, texts) => {
    for (const text of texts.split(' | ')) {
      expect(valueOf(text, x0, x1), text).toBeCloseTo(value, 13);
    }
  });
});

/** Parts of the sentence, and all that it refuses, the refused characters between ⟦ ⟧. */
const refused: Record<string, readonly (readonly [string, string, string])[]> = {
  names: [
    ['did you mean sin?', '비슷한 이름: sin', '⟦sine⟧(x0) | ⟦np.sine⟧(x[0])'],
    ['Unknown name “foo”', '알 수 없는 이름', 'x0 + ⟦foo⟧'],
    ['did you mean sqrt?', '비슷한 이름: sqrt', '⟦sqr⟧(x0)'],
    ['Unknown name', '알 수 없는', '⟦np.random⟧.rand(2) | ⟦NaN⟧ | ⟦true⟧ ? 1 : 2'],
    ['Unknown name', '알 수 없는', '3 ⟦cm⟧ | x0 ⟦mod⟧ 2 | x0 ⟦to⟧ 2'],
    ['Unknown name “안녕”', '알 수 없는', '⟦안녕⟧ + 1'],
    ['two variables', '두 개뿐', '⟦x2⟧ + 1'],
    ['no other', 'x[0]과 x[1]뿐', '⟦x[2]⟧ + 1 | ⟦x[-1]⟧ + 1 | ⟦x[0:1]⟧'],
    ['imaginary', '허수', '2 + 3⟦i⟧'],
    ['without the Python', '파이썬', '⟦lambda⟧ x: x[0]'],
    ['a < b ? c : d', 'a < b ? c : d', 'x0 ⟦if⟧ x0 < 1 else 2'],
    ['', '', '⟦constructor⟧ | ⟦__proto__⟧ | ⟦toString⟧ | ⟦hasOwnProperty⟧ | ⟦eval⟧ | ⟦import⟧'],
  ],
  parentheses: [
    ['never closed', '닫는 괄호', '⟦(⟧x0 | sin⟦(⟧x0 + 1 | ⟦(⟧x0 + (x1)'],
    ['closes nothing', '여는 괄호', 'x0⟦)⟧'],
    ['Nothing stands between', '비어', 'x0 + ⟦()⟧'],
    ['not a function', 'x0*(…)', '⟦x0(⟧x1)'],
    ['not a function', 'pi*(…)', '2⟦pi (⟧x1)'],
    ['sin(…)', 'sin(…)', '⟦sin⟧ x0 | ⟦sin⟧^2(x0)'],
    ['Square brackets', '대괄호', '⟦[⟧1, 2] | x0⟦[⟧0]'],
    ['( )', '( )', '⟦{⟧x0}'],
  ],
  'numbers of values': [
    ['sin takes 1 value, not 2', '1개 필요합니다', '⟦sin⟧(x0, x1)'],
    ['sin takes 1 value, not 0', '지금은 0개', 'sin⟦()⟧'],
    ['atan2 takes 2 values, not 1', '2개 필요합니다', '⟦atan2⟧(x0)'],
    ['max takes 2 values or more, not 1', '2개 이상', '⟦max⟧(x0)'],
    ['log takes 1 value', '1개', '⟦log⟧(x0, 10)'],
    ['where takes 3 values, not 2', '3개', '⟦where⟧(x0 < 1, 2)'],
  ],
  'what is missing': [
    ['Type a formula', '비어', ' | ⟦   ⟧'],
    ['missing after “+”', '“+” 뒤에', 'x0 ⟦+⟧ | (x0 ⟦+⟧) x1'],
    ['missing before “*”', '“*” 앞에', '⟦*⟧ x0'],
    ['missing between “*” and “/”', '“*” 뒤, “/” 앞에', 'x0 ⟦* /⟧ x1'],
    ['missing after “,”', '“,” 뒤에', 'max(x0⟦,⟧)'],
    ['missing before “,”', '“,” 앞에', 'max(⟦,⟧ x0)'],
    ['operator is missing before “2”', '연산 기호', '⟦x0 2⟧'],
    ['operator is missing before “3”', '연산 기호', '⟦2 3⟧'],
    ['operator is missing before “.3”', '연산 기호', '⟦1.2.3⟧'],
    ['missing between “?” and “?”', '“?” 뒤, “?” 앞에', 'x0 ⟦? ?⟧ x1'],
    ['“:”', '“:”', 'x0 < 1 ⟦?⟧ 2 | (x0 < 1 ⟦?⟧ 2) : 3'],
    ['only after “?”', '“?” 뒤에만', 'x0 ⟦:⟧ 3'],
    ['decimals take a point', '소수점', '1⟦,⟧5 x0'],
    ['separates the values', '쉼표', '(x0⟦,⟧ x1)'],
  ],
  conditions: [
    ['true or false', '참이나 거짓', '⟦x0 < 1⟧ | 1 + (⟦x0 < 1⟧) | ⟦0 < x0 < 1⟧'],
    ['condition such as', '조건이 있어야', '⟦x0⟧ ? 1 : 2 | ⟦x0 + 1⟧ ? 1 : 2'],
    ['condition such as', '조건이 있어야', 'x0 < 1 and ⟦x1⟧ ? 1 : 2'],
    ['not (a < b)', 'not (a < b)', 'not ⟦x0⟧ < 1 ? 1 : 2'],
  ],
  'what Python or mathjs would take': [
    ['right of “=”', '오른쪽', 'x0 ⟦=⟧ 3 | f(x0, x1) ⟦=⟧ x0'],
    ['dot', '점으로', '⟦foo.bar⟧ | ⟦x.sum⟧() | (x0)⟦.⟧a'],
    ['Quotation', '따옴표', '⟦"⟧x0"'],
    ['Quotation', '따옴표', "x0⟦'⟧"],
    ['factorial', '팩토리얼', 'x0⟦!⟧'],
    ['remainder', '나머지', 'x0 ⟦%⟧ 2'],
    ['percentages', '백분율', '5⟦%⟧'],
    ['floor(a / b)', 'floor(a / b)', 'x0 ⟦//⟧ 2'],
    ['abs(…)', 'abs(…)', '⟦|⟧x0|'],
    ['and', 'and', 'x0 ⟦&⟧ 1'],
    ['not', 'not', '⟦~⟧x0'],
    ['One formula', '하나만', 'x0⟦;⟧ x1'],
    ['comments', '주석', 'x0 ⟦#⟧ bowl'],
    ['TeX', 'TeX', '⟦\\⟧frac{x0}{2}'],
    ['“@” cannot stand', '“@”', 'x0 ⟦@⟧ x1'],
    ['“😀” cannot stand', '“😀”', 'x0 + ⟦😀⟧'],
  ],
  'x as an array': [
    ['both elements', '두 원소', 'np.sum(x**2) + ⟦x⟧ | x[0] + ⟦x⟧'],
    ['no x stands alone', 'x만 쓴 곳', '⟦sum⟧(x0**2)'],
    ['inside a sum', 'sum 안에', 'sum(⟦sum⟧(x))'],
  ],
  limits: [
    ['at most 300', '300자', `${'x0+'.repeat(100)}⟦x0⟧`],
    ['at most 200', '200개', `⟦${'x+'.repeat(100)}x⟧`],
    ['at most 40', '40겹', `${'('.repeat(40)}⟦(⟧x0`],
    ['at most 40', '40겹', `⟦${'-'.repeat(40)}x0⟧`],
    ['beyond float64', 'float64', '⟦1e309⟧'],
  ],
};

describe.each(Object.entries(refused))('refused: %s', (_, list) => {
  const each = list.flatMap(([en, ko, texts]) =>
    texts.split(' | ').map((marked) => ({ marked, en, ko })),
  );
  test.each(each)('$marked', ({ marked, en, ko }) => {
    const text = marked.replace(/[⟦⟧]/gu, '');
    const from = Math.max(0, marked.indexOf('⟦'));
    const to = marked.includes('⟧') ? marked.indexOf('⟧') - 1 : from;
    const parsed = parseFormula(text);
    if (parsed.ok) throw new Error('It was read.');
    expect(parsed.problem).toMatchObject({ from, to });
    expect(said(parsed.problem)).toMatchObject({
      en: expect.stringContaining(en) as unknown,
      ko: expect.stringContaining(ko) as unknown,
    });
  });
});
