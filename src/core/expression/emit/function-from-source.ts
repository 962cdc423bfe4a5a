// The one place where source becomes a function. What comes here was printed by emit.ts or by the
// makers of loops around it: numbers, operators, `Math.` functions and local names.

/** @param parameters names of the arguments */
export function functionFromSource(parameters: readonly string[], body: string): unknown {
  // oxlint-disable-next-line typescript/no-implied-eval
  return new Function(...parameters, `'use strict';\n${body}`);
}
