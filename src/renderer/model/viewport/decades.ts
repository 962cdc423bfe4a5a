// Which powers of ten a logarithmic axis writes: every decade, or every second, third … one.

/** Decades from one tick to the next, as they are tried. */
export const roundStrides = [1, 2, 3, 5, 10, 20, 30, 50, 100, 150];

/** With more in between, where the ticks should be as many as there is room for. */
export const closeStrides = [
  1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300,
];

/** The exponents from `low` to `high` that are whole multiples of the stride, ascending. */
export function exponentsWithin(low: number, high: number, stride: number): number[] {
  const exponents: number[] = [];
  for (let k = Math.ceil(low / stride) * stride; k <= high; k += stride) exponents.push(k);
  return exponents;
}

/** 10^k without rounding: 10 ** −324 would be 0. */
export const powerOfTen = (k: number): number => Number(`1e${k}`);
