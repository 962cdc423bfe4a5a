// The spacing of float64 numbers.

const bits = new DataView(new ArrayBuffer(8));

/** The distance from |x| to the next larger float64; x must be finite. */
export function ulp(x: number): number {
  bits.setFloat64(0, Math.abs(x));
  bits.setBigInt64(0, bits.getBigInt64(0) + 1n);
  return bits.getFloat64(0) - Math.abs(x);
}
