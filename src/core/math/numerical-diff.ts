// The central difference of a function of one variable, in the notebook's order of operations,
// so that results agree with it to the last bit.

/**
 * (f(x + h) − f(x − h)) / 2h, an approximation of f′(x) with an error of O(h²) + O(ε·|f|/h).
 *
 * @param h half width of the difference; the book takes 1e-4
 */
export function numericalDiff(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h) - f(x - h)) / (2 * h);
}
