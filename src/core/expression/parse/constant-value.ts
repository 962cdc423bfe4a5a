// A typed number that is more than digits: 1/3, 3.55e-15/2e-4, 10^-3, ln 3. Read like any formula,
// then computed here, where no source becomes a function: a window may not do that.

import { functions, type FunctionName } from '../tree/functions';
import { parseFormula } from './parse-formula';
import { constants, type Tree } from '../tree/tree';

/** 1e on its way to 1e-10; it is not 1 times e. */
const UNFINISHED = /[\d.] *e *$/i;

/** Two signs in front: --4 was to be -4, not 4. */
const SLIP = /^\s*[-+\u2212]\s*[-+\u2212]/;

/** The value of `text`; null for what is no formula, or none without variables. */
export function constantValue(text: string): number | null {
  if (UNFINISHED.test(text) || SLIP.test(text)) return null;
  const parsed = parseFormula(withParentheses(text));
  return parsed.ok ? valueOf(parsed.tree) : null;
}

/** A student's ln 3 and √3: in a formula a function has its parentheses. */
const withParentheses = (text: string): string =>
  text.replaceAll('√', 'sqrt ').replace(/([a-z]\d*) +(\d*\.?\d+(?:e[+-]?\d+)?)/gi, '$1($2)');

function valueOf(tree: Tree): number | null {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'constant':
      return constants[tree.name];
    case 'variable':
    case 'choice':
      return null;
    case 'negation':
      return from([tree.of], ([a]) => -a);
    case 'binary':
      return decimal(tree) ?? from([tree.left, tree.right], ([a, b]) => apply(tree.operator, a, b));
    case 'call':
      return from(tree.args, (values) => compute(tree.name, values));
  }
}

function from(trees: readonly Tree[], make: (values: number[]) => number): number | null {
  const values = trees.map(valueOf);
  return values.every((value) => value !== null) ? make(values) : null;
}

type Binary = Extract<Tree, { kind: 'binary' }>;

/** 10^-3 and 3*10^-4 as the decimals that they are: 0.001, and 0.0003 where 3 · 0.0001 is not. */
function decimal({ operator, left, right }: Binary): number | null {
  if (operator === '*' && left.kind === 'number' && right.kind === 'binary') {
    const exponent = exponentOfTen(right);
    if (exponent === null) return null;
    const [mantissa, own = '0'] = String(left.value).split('e');
    return Number(`${mantissa}e${exponent + Number(own)}`);
  }
  const exponent = exponentOfTen({ kind: 'binary', operator, left, right });
  return exponent === null ? null : Number(`1e${exponent}`);
}

function exponentOfTen({ operator, left, right }: Binary): number | null {
  const isTen = left.kind === 'number' && left.value === 10;
  if (operator !== '^' || !isTen || right.kind !== 'number') return null;
  return Number.isInteger(right.value) ? right.value : null;
}

function apply(operator: Binary['operator'], a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '^':
      return a ** b;
  }
}

/** The function of JavaScript that a name stands for. */
function compute(name: FunctionName, values: readonly number[]): number {
  const own = functions[name].code.slice('Math.'.length) as 'hypot';
  return Math[own](...values);
}
