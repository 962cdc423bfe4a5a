// Why a formula is not taken, and which characters of it to underline.

import type { Words } from '../../words';

/** A stretch of what was typed, in UTF-16 units: from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface FormulaProblem extends Range {
  readonly words: Words;
}

/** Thrown while reading; parse-formula.ts catches it. */
export class Refusal extends Error {
  readonly problem: FormulaProblem;

  constructor(words: Words, { from, to }: Range) {
    super(words.en);
    this.problem = { words, from, to };
  }
}
