// What lights up together: the same quantity in the formula, in the code, in the picture and among the
// numbers of a step.

/**
 * A quantity of a step, by the letter that formula, code, picture and numbers share. `v`, `m` and `h`
 * are what the method remembers (`Optimizer.slots`), `move` is Δx and `next` the new x.
 */
export type StepSymbol = 'x' | 'g' | 'v' | 'm' | 'h' | 'move' | 'next';
