// A variable where no markup is possible: x0 as x₀, w12 as w₁₂.

/** The code point of ₀. */
const ZERO = 0x2080;

export const variableText = (name: string): string =>
  name.replace(/\d/g, (digit) => String.fromCodePoint(ZERO + Number(digit)));
