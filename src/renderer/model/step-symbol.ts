// What lights up together: the same quantity in the formula, in the code, in the picture and among the
// numbers of a step.

/**
 * By the letter that all of them share: `v`, `m` and `h` are what the method remembers
 * (`Optimizer.slots`), `move` is Δx and `next` the new x.
 */
const stepSymbols = ['x', 'g', 'v', 'm', 'h', 'move', 'next'] as const;
export type StepSymbol = (typeof stepSymbols)[number];

/** The arrow that is lit with a quantity: where Δx leads is the new x. */
export const arrowSymbol = (lit: StepSymbol | null): StepSymbol | null =>
  lit === 'next' ? 'move' : lit;

/** Of a letter of a formula, or of a slot; undefined for one that stands for nothing here. */
export const symbolOfLetter = (letter: string): StepSymbol | undefined =>
  stepSymbols.find((symbol) => symbol === letter);
