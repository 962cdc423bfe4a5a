// Why a formula is refused.

import { excerpt } from '../../excerpt';
import type { ProblemTexts } from '../../problem-texts';

export const formulaProblems = {
  empty: 'Type a formula, for example x0^2 + x1^2.',
  tooLong: ({ most }) => `The formula is too long: at most ${most} characters.`,
  tooManyParts: ({ most }) => `The formula has too many parts: at most ${most}.`,
  tooDeep: ({ most }) => `The formula is nested too deeply: at most ${most} levels.`,
  numberTooLarge: 'This number is beyond float64: at most 1.8e308.',
  otherVariable: 'There are two variables: x0 and x1.',
  otherIndex: 'x has the elements x[0] and x[1], and no other.',
  bracket: 'Square brackets stand only in x[0] and x[1]; group with ( ).',
  brace: 'Group with ( ), not with { }.',
  bar: 'Write abs(…) for an absolute value, or for a condition.',
  ampersand: 'Write and between two conditions.',
  tilde: 'Write not before a condition.',
  assignment: 'Type only what stands to the right of “=”. In a condition, equality is “==”.',
  member: 'A dot joins no names here, except np. or math. before a function.',
  quotes: 'Quotation marks have no meaning in a formula.',
  factorial: 'The factorial “!” is not available; before a condition write not.',
  percent: 'Neither remainders nor percentages with “%” are available.',
  floorDivision: 'Write floor(a / b) for a // b.',
  severalFormulas: 'One formula, without “;”.',
  comment: 'A formula has no comments.',
  tex: 'Type the formula as you would in Python, not in TeX.',
  statement: 'Type only the formula, without the Python around it.',
  pythonChoice: 'Write a choice as a < b ? c : d.',
  imaginary: 'There is no imaginary unit: f has real values.',
  unclosed: 'This “(” is never closed.',
  unopened: 'This “)” closes nothing.',
  emptyParentheses: 'Nothing stands between these parentheses.',
  comma: 'A comma separates the values of a function, as in max(a, b); decimals take a point.',
  questionMark: 'After “?” there must be a “:” and a second value: a < b ? c : d.',
  colon: '“:” stands only after “?”: a < b ? c : d.',
  comparisonAsValue: 'A condition is true or false, not a number; write a < b ? c : d.',
  valueAsCondition: 'A condition such as a < b must stand here, not a number.',
  notWithoutParentheses: 'Put the condition after not in parentheses: not (a < b).',
  plainX: 'x alone is both elements here; write x[0] or x[1].',
  sumWithoutX: 'sum adds over the elements of x, as in sum(x**2), but no x stands alone in it.',
  sumInSum: 'A sum stands inside a sum.',
  unknownName: ({ name, near }) =>
    `Unknown name “${excerpt(name)}”${near === null ? '.' : `; did you mean ${near}?`}`,
  unknownCharacter: ({ character }) => `“${excerpt(character)}” cannot stand in a formula.`,
  withoutParentheses: ({ name }) => `Write ${name}(…), with parentheses right after the name.`,
  notAFunction: ({ name }) => `${name} is a number, not a function; a product is ${name}*(…).`,
  wrongCount: ({ name, wanted, orMore, got }) => {
    const few = wanted === 1 ? '1 value' : `${wanted} values`;
    return `${name} takes ${orMore ? `${wanted} values or more` : few}, not ${got}.`;
  },
  missingAfter: ({ token }) => `A value is missing after “${excerpt(token)}”.`,
  missingBefore: ({ token }) => `A value is missing before “${excerpt(token)}”.`,
  missingBetween: ({ left, right }) =>
    `A value is missing between “${excerpt(left)}” and “${excerpt(right)}”.`,
  missingOperator: ({ token }) => `An operator is missing before “${excerpt(token)}”.`,
} satisfies Partial<ProblemTexts>;
