// Every sentence with which a formula is refused.

import { nearestWord } from '../../math/edit-distance';
import type { Words } from '../../words';
import { limits } from './limits';
import { excerpt } from './excerpt';
import { suggestible } from './names';

export const sentences = {
  empty: {
    en: 'Type a formula, for example x0^2 + x1^2.',
    ko: '수식이 비어 있습니다. 예: x0^2 + x1^2',
  },
  tooLong: {
    en: `The formula is too long: at most ${limits.characters} characters.`,
    ko: `수식이 너무 깁니다. ${limits.characters}자까지 쓸 수 있습니다.`,
  },
  tooManyParts: {
    en: `The formula has too many parts: at most ${limits.nodes}.`,
    ko: `수식의 값과 연산이 너무 많습니다. 모두 합해 ${limits.nodes}개까지 쓸 수 있습니다.`,
  },
  tooDeep: {
    en: `The formula is nested too deeply: at most ${limits.depth} levels.`,
    ko: `괄호나 연산이 너무 깊게 겹쳤습니다. ${limits.depth}겹까지 쓸 수 있습니다.`,
  },
  numberTooLarge: {
    en: 'This number is beyond float64: at most 1.8e308.',
    ko: '너무 큰 수입니다. float64로는 1.8e308까지 나타낼 수 있습니다.',
  },
  otherVariable: {
    en: 'There are two variables: x0 and x1.',
    ko: '변수는 x0과 x1, 두 개뿐입니다.',
  },
  otherIndex: {
    en: 'x has the elements x[0] and x[1], and no other.',
    ko: 'x의 원소는 x[0]과 x[1]뿐입니다.',
  },
  bracket: {
    en: 'Square brackets stand only in x[0] and x[1]; group with ( ).',
    ko: '대괄호는 x[0]과 x[1]에만 씁니다. 식을 묶을 때는 ( )를 씁니다.',
  },
  brace: { en: 'Group with ( ), not with { }.', ko: '식은 { }가 아니라 ( )로 묶습니다.' },
  bar: {
    en: 'Write abs(…) for an absolute value, or for a condition.',
    ko: '절댓값은 abs(…)로, 조건의 “또는”은 or로 씁니다.',
  },
  ampersand: {
    en: 'Write and between two conditions.',
    ko: '두 조건의 “그리고”는 and로 씁니다.',
  },
  tilde: { en: 'Write not before a condition.', ko: '조건의 부정은 not으로 씁니다.' },
  assignment: {
    en: 'Type only what stands to the right of “=”. In a condition, equality is “==”.',
    ko: '“=” 오른쪽의 식만 입력해 주십시오. 조건에서 같음은 “==”로 씁니다.',
  },
  member: {
    en: 'A dot joins no names here, except np. or math. before a function.',
    ko: '점으로 이름을 이을 수 없습니다. 함수 앞의 np.와 math.만 쓸 수 있습니다.',
  },
  quotes: {
    en: 'Quotation marks have no meaning in a formula.',
    ko: '따옴표는 수식에 쓸 수 없습니다.',
  },
  factorial: {
    en: 'The factorial “!” is not available; before a condition write not.',
    ko: '계승(팩토리얼) “!”은 쓸 수 없습니다. 조건의 부정은 not으로 씁니다.',
  },
  percent: {
    en: 'Neither remainders nor percentages with “%” are available.',
    ko: '나머지나 백분율을 뜻하는 “%”는 쓸 수 없습니다.',
  },
  floorDivision: {
    en: 'Write floor(a / b) for a // b.',
    ko: 'a // b는 floor(a / b)로 씁니다.',
  },
  severalFormulas: {
    en: 'One formula, without “;”.',
    ko: '수식은 하나만, “;” 없이 입력합니다.',
  },
  comment: { en: 'A formula has no comments.', ko: '수식에는 주석을 쓸 수 없습니다.' },
  tex: {
    en: 'Type the formula as you would in Python, not in TeX.',
    ko: '수식은 TeX가 아니라 파이썬처럼 입력합니다.',
  },
  statement: {
    en: 'Type only the formula, without the Python around it.',
    ko: '파이썬 문장 없이 수식만 입력해 주십시오.',
  },
  pythonChoice: {
    en: 'Write a choice as a < b ? c : d.',
    ko: '조건에 따른 값은 a < b ? c : d로 씁니다.',
  },
  imaginary: {
    en: 'There is no imaginary unit: f has real values.',
    ko: '허수 단위는 없습니다. f는 실수 함수입니다.',
  },
  unclosed: { en: 'This “(” is never closed.', ko: '이 “(”를 닫는 괄호가 없습니다.' },
  unopened: { en: 'This “)” closes nothing.', ko: '이 “)”와 짝이 되는 여는 괄호가 없습니다.' },
  emptyParentheses: {
    en: 'Nothing stands between these parentheses.',
    ko: '괄호 안이 비어 있습니다.',
  },
  comma: {
    en: 'A comma separates the values of a function, as in max(a, b); decimals take a point.',
    ko: '쉼표는 max(a, b)처럼 함수의 값을 나눌 때만 씁니다. 소수점은 마침표입니다.',
  },
  questionMark: {
    en: 'After “?” there must be a “:” and a second value: a < b ? c : d.',
    ko: '“?” 뒤에는 “:”과 둘째 값이 있어야 합니다: a < b ? c : d',
  },
  colon: {
    en: '“:” stands only after “?”: a < b ? c : d.',
    ko: '“:”은 “?” 뒤에만 씁니다: a < b ? c : d',
  },
  comparisonAsValue: {
    en: 'A condition is true or false, not a number; write a < b ? c : d.',
    ko: '조건은 참이나 거짓이며 수가 아닙니다. a < b ? c : d로 씁니다.',
  },
  valueAsCondition: {
    en: 'A condition such as a < b must stand here, not a number.',
    ko: '여기에는 수가 아니라 a < b 같은 조건이 있어야 합니다.',
  },
  notWithoutParentheses: {
    en: 'Put the condition after not in parentheses: not (a < b).',
    ko: 'not 뒤의 조건은 괄호로 묶습니다: not (a < b)',
  },
  plainX: {
    en: 'x alone is both elements here; write x[0] or x[1].',
    ko: '여기서 x만 쓰면 두 원소 모두를 뜻합니다. x[0]이나 x[1]로 써 주십시오.',
  },
  sumWithoutX: {
    en: 'sum adds over the elements of x, as in sum(x**2), but no x stands alone in it.',
    ko: 'sum은 sum(x**2)처럼 x의 원소마다 더하는데, 괄호 안에 x만 쓴 곳이 없습니다.',
  },
  sumInSum: { en: 'A sum stands inside a sum.', ko: 'sum 안에 sum이 있습니다.' },
} as const satisfies Record<string, Words>;

export function unknownName(name: string): Words {
  const near = name.length > 1 ? nearestWord(name, suggestible) : null;
  return {
    en: `Unknown name “${excerpt(name)}”${near === null ? '.' : `; did you mean ${near}?`}`,
    ko: `알 수 없는 이름입니다: “${excerpt(name)}”${near === null ? '' : `. 비슷한 이름: ${near}`}`,
  };
}

export const unknownCharacter = (character: string): Words => ({
  en: `“${excerpt(character)}” cannot stand in a formula.`,
  ko: `수식에 쓸 수 없는 문자입니다: “${excerpt(character)}”`,
});

export const withoutParentheses = (name: string): Words => ({
  en: `Write ${name}(…), with parentheses right after the name.`,
  ko: `${name}(…)처럼 이름 바로 뒤에 괄호를 씁니다.`,
});

export const notAFunction = (name: string): Words => ({
  en: `${name} is a number, not a function; a product is ${name}*(…).`,
  ko: `함수가 아니라 수입니다: ${name}. 곱은 ${name}*(…)로 씁니다.`,
});

export function wrongCount(name: string, wanted: number, orMore: boolean, got: number): Words {
  const few = wanted === 1 ? '1 value' : `${wanted} values`;
  return {
    en: `${name} takes ${orMore ? `${wanted} values or more` : few}, not ${got}.`,
    ko: `${name}에는 값이 ${wanted}개${orMore ? ' 이상' : ''} 필요합니다. 지금은 ${got}개입니다.`,
  };
}

export const missingAfter = (token: string): Words => ({
  en: `A value is missing after “${excerpt(token)}”.`,
  ko: `“${excerpt(token)}” 뒤에 값이 없습니다.`,
});

export const missingBefore = (token: string): Words => ({
  en: `A value is missing before “${excerpt(token)}”.`,
  ko: `“${excerpt(token)}” 앞에 값이 없습니다.`,
});

export const missingBetween = (left: string, right: string): Words => ({
  en: `A value is missing between “${excerpt(left)}” and “${excerpt(right)}”.`,
  ko: `“${excerpt(left)}” 뒤, “${excerpt(right)}” 앞에 값이 없습니다.`,
});

export const missingOperator = (token: string): Words => ({
  en: `An operator is missing before “${excerpt(token)}”.`,
  ko: `“${excerpt(token)}” 앞에 연산 기호가 없습니다.`,
});
