// For tests: random texts in words that mathjs reads too, the same ones for the same seed.

import { mulberry32 } from '../../math/mulberry32';
import { limits } from './limits';

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

interface Operand {
  readonly text: string;
  /** A parenthesis after it would make a call of it. */
  readonly isName: boolean;
}

class Formulas {
  constructor(private readonly random: () => number) {}

  value(depth: number): string {
    if (depth === 0 || !this.chance(0.1)) return this.terms(depth);
    return `${this.test(depth - 1)} ? ${this.value(depth - 1)} : ${this.value(depth - 1)}`;
  }

  /** Operands and signs in a row: what belongs together is left to their precedence. */
  private terms(depth: number): string {
    let operand = this.signed(depth);
    let text = operand.text;
    for (let more = this.below(5); more > 0; more--) {
      const infix = this.one(infixes);
      operand = infix === '' ? this.factor(depth, operand.isName) : this.signed(depth);
      text += ` ${infix} ${operand.text}`;
    }
    return text;
  }

  private signed(depth: number): Operand {
    if (this.chance(0.2)) {
      const operand = this.signed(depth);
      return { ...operand, text: `${this.one(['-', '-', '+'])} ${operand.text}` };
    }
    if (this.chance(0.4)) return { text: this.one(numbers), isName: false };
    return this.factor(depth, false);
  }

  /** What can follow a value without a sign. */
  private factor(depth: number, afterName: boolean): Operand {
    if (depth === 0 || this.chance(0.5)) return { text: this.one(names), isName: true };
    if (!afterName && this.chance(0.5))
      return { text: `(${this.value(depth - 1)})`, isName: false };
    const [name, count] = this.one(calls);
    const args = Array.from({ length: count }, () => this.value(depth - 1));
    return { text: `${name}(${args.join(', ')})`, isName: false };
  }

  private test(depth: number): string {
    const clauses = Array.from({ length: 1 + this.below(3) }, () => this.clause(depth));
    return clauses.reduce((left, right) => `${left} ${this.one(['and', 'or'])} ${right}`);
  }

  private clause(depth: number): string {
    if (depth > 0 && this.chance(0.3)) {
      return `${this.one(['', 'not ', 'not not '])}(${this.test(depth - 1)})`;
    }
    const values = Array.from({ length: 2 + this.below(2) }, () => this.terms(depth));
    return values.reduce((left, right) => `${left} ${this.one(comparisons)} ${right}`);
  }

  private one<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }

  private below(n: number): number {
    return Math.floor(this.random() * n);
  }

  private chance(part: number): boolean {
    return this.random() < part;
  }
}

/** Formulas, none too long to be read. */
export function* formulaTexts(count: number, seed: number): Generator<string> {
  const random = mulberry32(seed);
  const formulas = new Formulas(random);
  for (let i = 0; i < count;) {
    const text = formulas.value(Math.floor(random() * 5));
    if (text.length > limits.characters) continue;
    yield text;
    i++;
  }
}

/** Words in any order: few are formulas, most are nearly one. */
export function* wordSoups(count: number, seed: number): Generator<string> {
  const random = mulberry32(seed);
  const words =
    'x0 x1 x0 2 .5 1 / 2 ( ( ) ) + - * / ^ ^ - , ? : < >= and or not sin( max( floor( e'.split(' ');
  const word = () => words[Math.floor(random() * words.length)];
  for (let i = 0; i < count; i++) {
    yield Array.from({ length: 1 + Math.floor(random() * 11) }, word).join(' ');
  }
}
