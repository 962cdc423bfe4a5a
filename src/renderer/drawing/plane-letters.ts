// The names of the two variables that the plane shows, as pictures write them: x₀, x₁; w₁₁, w₁₂.

import type { Lab } from '../model/lab';

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** The two names in the notation of the code, e.g. x0. */
export function planeVariables(lab: Lab): readonly [string, string] {
  const { variables } = lab.subject.peek();
  const [i, j] = lab.session.peek().axes;
  return [variables[i] ?? `x${i}`, variables[j] ?? `x${j}`];
}

/** w11 as its letter and its index. */
export const letterAndIndex = (name: string): readonly [string, string] => {
  const [, letter = name, index = ''] = /^([a-z]+)(\d*)$/i.exec(name) ?? [];
  return [letter, index];
};

/** w11 as w₁₁, where there is only text. */
export const subscripted = (name: string): string =>
  name.replace(/\d/g, (digit) => SUBSCRIPTS[Number(digit)] ?? digit);
