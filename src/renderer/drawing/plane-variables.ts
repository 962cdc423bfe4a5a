// The names of the two variables that the plane shows, in the notation of the code: x0 and x1.

import type { Lab } from '../model/lab';

export function planeVariables({ subject, session }: Lab): readonly [string, string] {
  const { variables } = subject.peek();
  const [i, j] = session.peek().axes;
  return [variables[i] ?? `x${i}`, variables[j] ?? `x${j}`];
}
