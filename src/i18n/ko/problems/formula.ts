// 식을 받아들이지 않는 까닭.

import type { formulaProblems as english } from '../../en/problems/formula';
import { excerpt } from '../../excerpt';
import type { Translation } from '../../translation';

export const formulaProblems: Translation<typeof english> = {
  empty: '수식이 비어 있습니다. 예: x0^2 + x1^2',
  tooLong: ({ most }) => `수식이 너무 깁니다. ${most}자까지 쓸 수 있습니다.`,
  tooManyParts: ({ most }) =>
    `수식의 값과 연산이 너무 많습니다. 모두 합해 ${most}개까지 쓸 수 있습니다.`,
  tooDeep: ({ most }) => `괄호나 연산이 너무 깊게 겹쳤습니다. ${most}겹까지 쓸 수 있습니다.`,
  numberTooLarge: '너무 큰 수입니다. float64로는 1.8e308까지 나타낼 수 있습니다.',
  otherVariable: '변수는 x0과 x1, 두 개뿐입니다.',
  otherIndex: 'x의 원소는 x[0]과 x[1]뿐입니다.',
  bracket: '대괄호는 x[0]과 x[1]에만 씁니다. 식을 묶을 때는 ( )를 씁니다.',
  brace: '식은 { }가 아니라 ( )로 묶습니다.',
  bar: '절댓값은 abs(…)로, 조건의 “또는”은 or로 씁니다.',
  ampersand: '두 조건의 “그리고”는 and로 씁니다.',
  tilde: '조건의 부정은 not으로 씁니다.',
  assignment: '“=” 오른쪽의 식만 입력해 주십시오. 조건에서 같음은 “==”로 씁니다.',
  member: '점으로 이름을 이을 수 없습니다. 함수 앞의 np.와 math.만 쓸 수 있습니다.',
  quotes: '따옴표는 수식에 쓸 수 없습니다.',
  factorial: '계승(팩토리얼) “!”은 쓸 수 없습니다. 조건의 부정은 not으로 씁니다.',
  percent: '나머지나 백분율을 뜻하는 “%”는 쓸 수 없습니다.',
  floorDivision: 'a // b는 floor(a / b)로 씁니다.',
  severalFormulas: '수식은 하나만, “;” 없이 입력합니다.',
  comment: '수식에는 주석을 쓸 수 없습니다.',
  tex: '수식은 TeX가 아니라 파이썬처럼 입력합니다.',
  statement: '파이썬 문장 없이 수식만 입력해 주십시오.',
  pythonChoice: '조건에 따른 값은 a < b ? c : d로 씁니다.',
  imaginary: '허수 단위는 없습니다. f는 실수 함수입니다.',
  unclosed: '이 “(”를 닫는 괄호가 없습니다.',
  unopened: '이 “)”와 짝이 되는 여는 괄호가 없습니다.',
  emptyParentheses: '괄호 안이 비어 있습니다.',
  comma: '쉼표는 max(a, b)처럼 함수의 값을 나눌 때만 씁니다. 소수점은 마침표입니다.',
  questionMark: '“?” 뒤에는 “:”과 둘째 값이 있어야 합니다: a < b ? c : d',
  colon: '“:”은 “?” 뒤에만 씁니다: a < b ? c : d',
  comparisonAsValue: '조건은 참이나 거짓이며 수가 아닙니다. a < b ? c : d로 씁니다.',
  valueAsCondition: '여기에는 수가 아니라 a < b 같은 조건이 있어야 합니다.',
  notWithoutParentheses: 'not 뒤의 조건은 괄호로 묶습니다: not (a < b)',
  plainX: '여기서 x만 쓰면 두 원소 모두를 뜻합니다. x[0]이나 x[1]로 써 주십시오.',
  sumWithoutX: 'sum은 sum(x**2)처럼 x의 원소마다 더하는데, 괄호 안에 x만 쓴 곳이 없습니다.',
  sumInSum: 'sum 안에 sum이 있습니다.',
  unknownName: ({ name, near }) =>
    `알 수 없는 이름입니다: “${excerpt(name)}”${near === null ? '' : `. 비슷한 이름: ${near}`}`,
  unknownCharacter: ({ character }) => `수식에 쓸 수 없는 문자입니다: “${excerpt(character)}”`,
  withoutParentheses: ({ name }) => `${name}(…)처럼 이름 바로 뒤에 괄호를 씁니다.`,
  notAFunction: ({ name }) => `함수가 아니라 수입니다: ${name}. 곱은 ${name}*(…)로 씁니다.`,
  wrongCount: ({ name, wanted, orMore, got }) =>
    `${name}에는 값이 ${wanted}개${orMore ? ' 이상' : ''} 필요합니다. 지금은 ${got}개입니다.`,
  missingAfter: ({ token }) => `“${excerpt(token)}” 뒤에 값이 없습니다.`,
  missingBefore: ({ token }) => `“${excerpt(token)}” 앞에 값이 없습니다.`,
  missingBetween: ({ left, right }) =>
    `“${excerpt(left)}” 뒤, “${excerpt(right)}” 앞에 값이 없습니다.`,
  missingOperator: ({ token }) => `“${excerpt(token)}” 앞에 연산 기호가 없습니다.`,
};
