// For tests: random texts in words that mathjs reads too, the same ones for the same seed.

import { limits } from './limits';
import { choices } from './random-texts.fixture';

const numbers = ['0', '1', '2', '2', '3', '4.', '7', '9', '.5', '0.1', '1e-3', '2.5E+2', '1e21'];
const names = ['x0', 'x0', 'x1', 'x1', 'x', 'y', 'e', 'pi'];
const unary =
  'sin cos tan asin acos atan sinh cosh tanh exp log log10 log2 sqrt cbrt abs sign floor ceil round';
const binary = 'atan2 min max pow';
const calls = [
  ...unary.split(' ').map((name) => [name, 1] as const),
  ...binary.split(' ').map((name) => [name, 2] as const),
  ['max', 3] as const,
];
const infixes = ['+', '-', '*', '/', '^', '+', '-', '*', '/', '^', ''];
const comparisons = ['<', '<=', '>', '>=', '==', '!='];

/** A parenthesis after it would make a call of it. */
const endsInName = (text: string): boolean => /(?<![\w.])(?:x[01]?|y|e|pi)$/.test(text);

/** Formulas, none too long to be read. */
export function* formulaTexts(count: number, seed: number): Generator<string> {
  const { below, one, chance } = choices(seed);

  const value = (depth: number): string => {
    if (depth === 0 || !chance(0.1)) return terms(depth);
    return `${test(depth - 1)} ? ${value(depth - 1)} : ${value(depth - 1)}`;
  };

  /** Operands and signs in a row: what belongs together is left to their precedence. */
  const terms = (depth: number): string => {
    let text = signed(depth);
    for (let more = below(5); more > 0; more--) {
      const infix = one(infixes);
      const next = infix === '' ? factor(depth, endsInName(text)) : signed(depth);
      text += ` ${infix} ${next}`;
    }
    return text;
  };

  const signed = (depth: number): string => {
    if (chance(0.2)) {
      const operand = signed(depth);
      return `${one(['-', '-', '+'])} ${operand}`;
    }
    return chance(0.4) ? one(numbers) : factor(depth, false);
  };

  /** What can follow a value without a sign. */
  const factor = (depth: number, afterName: boolean): string => {
    if (depth === 0 || chance(0.5)) return one(names);
    if (!afterName && chance(0.5)) return `(${value(depth - 1)})`;
    const [name, arity] = one(calls);
    return `${name}(${Array.from({ length: arity }, () => value(depth - 1)).join(', ')})`;
  };

  const test = (depth: number): string => {
    const clauses = Array.from({ length: 1 + below(3) }, () => clause(depth));
    return clauses.reduce((left, right) => `${left} ${one(['and', 'or'])} ${right}`);
  };

  const clause = (depth: number): string => {
    if (depth > 0 && chance(0.3)) return `${one(['', 'not ', 'not not '])}(${test(depth - 1)})`;
    const values = Array.from({ length: 2 + below(2) }, () => terms(depth));
    return values.reduce((left, right) => `${left} ${one(comparisons)} ${right}`);
  };

  for (let i = 0; i < count;) {
    const text = value(below(5));
    if (text.length > limits.characters) continue;
    yield text;
    i++;
  }
}

/** Words in any order: few are formulas, most are nearly one. */
export function* wordSoups(count: number, seed: number): Generator<string> {
  const { below, one } = choices(seed);
  const words =
    'x0 x1 x0 2 .5 1 / 2 ( ( ) ) + - * / ^ ^ - , ? : < >= and or not sin( max( floor( e'.split(' ');
  for (let i = 0; i < count; i++) {
    yield Array.from({ length: 1 + below(11) }, () => one(words)).join(' ');
  }
}
