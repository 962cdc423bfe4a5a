// Why a formula is not taken, and which characters of it to underline.

/** A stretch of what was typed, in UTF-16 units: from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is wrong with a formula that says all by itself. */
export type PlainFault =
  | 'empty'
  | 'numberTooLarge'
  | 'otherVariable'
  | 'otherIndex'
  | 'bracket'
  | 'brace'
  | 'bar'
  | 'ampersand'
  | 'tilde'
  | 'assignment'
  | 'member'
  | 'quotes'
  | 'factorial'
  | 'percent'
  | 'floorDivision'
  | 'severalFormulas'
  | 'comment'
  | 'tex'
  | 'statement'
  | 'pythonChoice'
  | 'imaginary'
  | 'unclosed'
  | 'unopened'
  | 'emptyParentheses'
  | 'comma'
  | 'questionMark'
  | 'colon'
  | 'comparisonAsValue'
  | 'valueAsCondition'
  | 'notWithoutParentheses'
  | 'plainX'
  | 'sumWithoutX'
  | 'sumInSum';

/** What is wrong with a formula: a code with its values. */
export type FormulaFault =
  | { readonly code: PlainFault }
  | { readonly code: 'tooLong' | 'tooManyParts' | 'tooDeep'; readonly most: number }
  /** `near` is a known name that may have been meant. */
  | { readonly code: 'unknownName'; readonly name: string; readonly near: string | null }
  | { readonly code: 'unknownCharacter'; readonly character: string }
  | { readonly code: 'withoutParentheses' | 'notAFunction'; readonly name: string }
  | {
      readonly code: 'wrongCount';
      readonly name: string;
      readonly wanted: number;
      readonly orMore: boolean;
      readonly got: number;
    }
  | {
      readonly code: 'missingAfter' | 'missingBefore' | 'missingOperator';
      readonly token: string;
    }
  | { readonly code: 'missingBetween'; readonly left: string; readonly right: string };

export type FormulaProblem = FormulaFault & Range;

/** Thrown while reading; parse-formula.ts catches it. */
export class Refusal extends Error {
  readonly problem: FormulaProblem;

  constructor(fault: FormulaFault, { from, to }: Range) {
    super(fault.code);
    this.problem = { ...fault, from, to };
  }
}
