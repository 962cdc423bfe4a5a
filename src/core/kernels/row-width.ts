/** Numbers in a row of a run in n dimensions: x (n), f (1), gradient (n). */
export const rowWidth = (dimension: number): number => 2 * dimension + 1;
