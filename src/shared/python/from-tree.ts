// A formula as Python. Parentheses keep the order of operations, so that Python rounds where the lab
// does.

import type { Test, Tree } from '../../core/expression/tree/tree';
import { Unwritable } from './unwritable';
import { calls, numpyConstants } from './names';

/** How tightly Python binds: what binds less than its place demands gets parentheses. */
const BINDS = { choice: 0, sum: 1, product: 2, negation: 3, power: 4, atom: 5 } as const;

/** Shared parts are written out wherever they stand; a longer text is none to read. */
const LONGEST = 20_000;

interface Piece {
  readonly text: string;
  readonly binds: number;
  /** Whether it has no variable: plain Python numbers, which do not overflow as numpy's do. */
  readonly still: boolean;
}

/**
 * @param tree variables are written x[0], x[1], …
 * @throws Unwritable where the text would be longer than anybody reads
 */
export const pythonOf = (tree: Tree): string => new Writer().of(tree).text;

class Writer {
  private readonly known = new Map<Tree, Piece>();

  of(tree: Tree): Piece {
    const known = this.known.get(tree);
    if (known) return known;
    const piece = this.make(tree);
    if (piece.text.length > LONGEST) throw new Unwritable({ code: 'derivativeTooLong' });
    this.known.set(tree, piece);
    return piece;
  }

  private make(tree: Tree): Piece {
    switch (tree.kind) {
      case 'number':
        return number(tree.value);
      case 'constant':
        return { text: numpyConstants[tree.name], binds: BINDS.atom, still: true };
      case 'variable':
        return { text: `x[${tree.index}]`, binds: BINDS.atom, still: false };
      case 'negation': {
        const text = `-${this.inside(tree.of, BINDS.power)}`;
        return { text, binds: BINDS.negation, still: this.of(tree.of).still };
      }
      case 'binary':
        return this.binary(tree);
      case 'call': {
        // `round` is a sum in Python: its argument is one of its terms.
        const least = tree.name === 'round' ? BINDS.sum : BINDS.choice;
        const args = tree.args.map((arg) => this.inside(arg, least));
        return { text: calls[tree.name](args), binds: BINDS.atom, still: false };
      }
      case 'choice': {
        const [yes, no] = [this.inside(tree.yes, BINDS.sum), this.inside(tree.no, BINDS.sum)];
        const text = `${yes} if ${this.test(tree.test)} else ${no}`;
        return { text, binds: BINDS.choice, still: false };
      }
    }
  }

  private inside(tree: Tree, least: number): string {
    const { text, binds } = this.of(tree);
    return binds < least ? `(${text})` : text;
  }

  private binary({ operator, left, right }: Extract<Tree, { kind: 'binary' }>): Piece {
    const still = this.of(left).still && this.of(right).still;
    if (operator === '^') {
      const base = still ? this.asFloat64(left) : this.inside(left, BINDS.atom);
      return {
        text: `${base}**${this.inside(right, BINDS.atom)}`,
        binds: BINDS.power,
        still: false,
      };
    }
    const sum = operator === '+' || operator === '-';
    const binds = sum ? BINDS.sum : BINDS.product;
    // Python stops at 1/0; numpy and the lab go on with infinity.
    const safe = !still || operator !== '/' || (right.kind === 'number' && right.value !== 0);
    // (a + b) + c and a + (b + c) do not round alike: only the left one goes without parentheses.
    const sides = [
      safe ? this.inside(left, binds) : this.asFloat64(left),
      this.inside(right, binds + 1),
    ];
    return { text: sides.join(sum ? ` ${operator} ` : operator), binds, still: still && safe };
  }

  private asFloat64(tree: Tree): string {
    return `np.float64(${this.of(tree).text})`;
  }

  private test(of: Test): string {
    switch (of.kind) {
      case 'comparison':
        return `${this.inside(of.left, BINDS.sum)} ${of.operator} ${this.inside(of.right, BINDS.sum)}`;
      case 'not':
        return `not (${this.test(of.of)})`;
      case 'and':
      case 'or':
        return `(${this.test(of.left)}) ${of.kind} (${this.test(of.right)})`;
    }
  }
}

function number(value: number): Piece {
  const text = Number.isFinite(value) ? String(value) : value > 0 ? 'np.inf' : '-np.inf';
  return { text, binds: text.startsWith('-') ? BINDS.negation : BINDS.atom, still: true };
}
