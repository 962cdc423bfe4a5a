// JavaScript source that computes trees, made of nothing but numbers, `Math.` functions of our
// table, operators, and the names that the caller gives to variables and intermediates. A part
// that occurs twice, in one tree or in several, is computed once.
//
// The order of operations is that of the tree, so that a formula gives the bits that the same
// formula gives when written by hand. Whole powers are products: a^2 is a·a, as numpy squares;
// a^3 is (a·a)·a, a^4 is (a·a)·(a·a), and so on by squaring up to a^8. Other powers are
// `Math.pow`, and e^a is `Math.exp(a)`.

import { functions } from '../tree/functions';
import { constants, type Test, type Tree } from '../tree/tree';

export interface Source {
  /** `const …;` lines, to stand before the results are used. */
  readonly statements: readonly string[];
  /** One expression a tree, in their order. */
  readonly results: readonly string[];
}

/** A piece of source: text, and the numbers of the earlier pieces that belong between. */
type Parts = readonly (string | number)[];

const highestProduct = 8;

/**
 * @param trees all may share parts
 * @param variables JavaScript names (or literals) of x0, x1, …
 * @param prefix of the names of intermediates: `prefix0`, `prefix1`, …
 */
export function emit(trees: readonly Tree[], variables: readonly string[], prefix: string): Source {
  const pieces = new Pieces(variables);
  const results = trees.map((tree) => pieces.of(tree));
  return pieces.print(results, prefix);
}

/** Every distinct part once; a part always comes after those it is made of. */
class Pieces {
  private readonly list: Parts[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byTree = new Map<Tree | Test, number>();

  constructor(private readonly variables: readonly string[]) {}

  of(tree: Tree | Test): number {
    const known = this.byTree.get(tree);
    if (known !== undefined) return known;
    const made = this.make(tree);
    this.byTree.set(tree, made);
    return made;
  }

  print(results: readonly number[], prefix: string): Source {
    const uses = this.list.map(() => 0);
    for (const parts of this.list) for (const part of parts) count(uses, part);
    for (const result of results) count(uses, result);
    const statements: string[] = [];
    const texts: string[] = [];
    this.list.forEach((parts, piece) => {
      const text = parts.map((part) => (typeof part === 'number' ? texts[part] : part)).join('');
      if (parts.length === 1 || uses[piece] < 2) texts.push(text);
      else {
        const name = `${prefix}${statements.length}`;
        statements.push(`const ${name} = ${text};`);
        texts.push(name);
      }
    });
    return { statements, results: results.map((result) => texts[result]) };
  }

  private make(tree: Tree | Test): number {
    switch (tree.kind) {
      case 'number':
        return this.literal(tree.value);
      case 'constant':
        return this.literal(constants[tree.name]);
      case 'variable':
        return this.add([this.variables[tree.index]]);
      case 'negation':
        return this.add(['(-', this.of(tree.of), ')']);
      case 'binary':
        if (tree.operator === '^') return this.power(tree.left, tree.right);
        return this.between(this.of(tree.left), tree.operator, this.of(tree.right));
      case 'call':
        return this.call(functions[tree.name].code, ...tree.args.map((arg) => this.of(arg)));
      case 'choice':
        return this.add([
          '(',
          this.of(tree.test),
          ' ? ',
          this.of(tree.yes),
          ' : ',
          this.of(tree.no),
          ')',
        ]);
      case 'comparison':
        return this.between(this.of(tree.left), comparisons[tree.operator], this.of(tree.right));
      case 'and':
        return this.between(this.of(tree.left), '&&', this.of(tree.right));
      case 'or':
        return this.between(this.of(tree.left), '||', this.of(tree.right));
      case 'not':
        return this.add(['(!', this.of(tree.of), ')']);
    }
  }

  private power(base: Tree, exponent: Tree): number {
    if (base.kind === 'constant' && base.name === 'e') {
      return this.call('Math.exp', this.of(exponent));
    }
    const a = this.of(base);
    const n = exponent.kind === 'number' ? exponent.value : Number.NaN;
    if (Number.isInteger(n) && n >= 1 && n <= highestProduct) return this.product(a, n);
    return this.call('Math.pow', a, this.of(exponent));
  }

  private product(a: number, n: number): number {
    if (n === 1) return a;
    const half = this.product(a, n >> 1);
    const square = this.between(half, '*', half);
    return n % 2 === 0 ? square : this.between(square, '*', a);
  }

  private literal(value: number): number {
    const text = Object.is(value, -0) ? '-0' : String(value);
    return this.add([text.startsWith('-') ? `(${text})` : text]);
  }

  private between(left: number, operator: string, right: number): number {
    return this.add(['(', left, ` ${operator} `, right, ')']);
  }

  private call(code: string, ...args: readonly number[]): number {
    return this.add([
      `${code}(`,
      ...args.flatMap((arg, i) => (i === 0 ? [arg] : [', ', arg])),
      ')',
    ]);
  }

  private add(parts: Parts): number {
    const text = parts.map((part) => (typeof part === 'number' ? `#${part}` : part)).join('');
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    this.byText.set(text, this.list.length);
    return this.list.push(parts) - 1;
  }
}

const comparisons = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '==': '===',
  '!=': '!==',
} as const satisfies Record<string, string>;

function count(uses: number[], part: string | number): void {
  if (typeof part === 'number') uses[part]++;
}
