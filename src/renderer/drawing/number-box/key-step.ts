// What an arrow key makes of the number in a box.

/** @param size 0.1 with Shift, 10 with PageUp and PageDown */
export type KeyStep = (value: number, direction: 1 | -1, size: number) => number;

/** Steps of `unit`, in its decimals: 0.2 + 0.1 is 0.3. */
export const stepBy =
  (unit: number): KeyStep =>
  (value, direction, size) =>
    Number((value + direction * unit * size).toPrecision(12));

/** Whole steps, where Shift cannot make them smaller. */
export const stepWhole: KeyStep = (value, direction, size) => value + direction * Math.max(1, size);
