// The functions that a formula may call: how each is written in JavaScript and in TeX. Adding one
// is a row here and its derivative in derivatives.ts.

interface FunctionEntry {
  /** How many values it takes. */
  readonly arity: 1 | 2;
  /** The JavaScript function that computes it. */
  readonly code: `Math.${string}`;
  /** Its name in TeX, before `(…)`, or what stands on both sides of its value. */
  readonly tex: string | readonly [string, string];
}

/** `log` is the natural logarithm, as in Python; `round` rounds halves up, as JavaScript does. */
export const functions = {
  sin: { arity: 1, code: 'Math.sin', tex: '\\sin' },
  cos: { arity: 1, code: 'Math.cos', tex: '\\cos' },
  tan: { arity: 1, code: 'Math.tan', tex: '\\tan' },
  asin: { arity: 1, code: 'Math.asin', tex: '\\arcsin' },
  acos: { arity: 1, code: 'Math.acos', tex: '\\arccos' },
  atan: { arity: 1, code: 'Math.atan', tex: '\\arctan' },
  atan2: { arity: 2, code: 'Math.atan2', tex: '\\operatorname{atan2}' },
  sinh: { arity: 1, code: 'Math.sinh', tex: '\\sinh' },
  cosh: { arity: 1, code: 'Math.cosh', tex: '\\cosh' },
  tanh: { arity: 1, code: 'Math.tanh', tex: '\\tanh' },
  exp: { arity: 1, code: 'Math.exp', tex: ['e^{', '}'] },
  log: { arity: 1, code: 'Math.log', tex: '\\ln' },
  log10: { arity: 1, code: 'Math.log10', tex: '\\log_{10}' },
  log2: { arity: 1, code: 'Math.log2', tex: '\\log_{2}' },
  sqrt: { arity: 1, code: 'Math.sqrt', tex: ['\\sqrt{', '}'] },
  cbrt: { arity: 1, code: 'Math.cbrt', tex: ['\\sqrt[3]{', '}'] },
  abs: { arity: 1, code: 'Math.abs', tex: ['\\left|', '\\right|'] },
  sign: { arity: 1, code: 'Math.sign', tex: '\\operatorname{sign}' },
  floor: { arity: 1, code: 'Math.floor', tex: ['\\left\\lfloor ', '\\right\\rfloor '] },
  ceil: { arity: 1, code: 'Math.ceil', tex: ['\\left\\lceil ', '\\right\\rceil '] },
  round: { arity: 1, code: 'Math.round', tex: '\\operatorname{round}' },
  min: { arity: 2, code: 'Math.min', tex: '\\min' },
  max: { arity: 2, code: 'Math.max', tex: '\\max' },
} as const satisfies Record<string, FunctionEntry>;

export type FunctionName = keyof typeof functions;
