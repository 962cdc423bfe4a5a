// A number as an index below the line: η₁₂.

const DIGITS = '₀₁₂₃₄₅₆₇₈₉';

/** @param index a whole number from 0 on */
export const subscript = (index: number): string =>
  String(index).replaceAll(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
