// The name of a variable, w12, as its letter and its index, and as w₁₂ where no markup is possible.

/** The code point of ₀. */
const ZERO = 0x2080;

/** w11 as its letter and its index; also Δw11. */
export const letterAndIndex = (name: string): readonly [letter: string, index: string] => {
  const [, letter = name, index = ''] = /^([a-zΔ]+)(\d*)$/i.exec(name) ?? [];
  return [letter, index];
};

export const variableText = (name: string): string =>
  name.replace(/\d/g, (digit) => String.fromCodePoint(ZERO + Number(digit)));
