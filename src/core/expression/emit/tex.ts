// A tree in TeX, with parentheses only where they are needed. The reader sees what was understood:
// how a product without a sign binds, which logarithm log is, where a choice changes branch. It
// has no words, and so serves every language.

import { functions } from '../tree/functions';
import { conditionTex } from './condition-tex';
import type { Tree } from '../tree/tree';

/** How closely a piece holds together: a choice least, an atom most. */
const bonds = { choice: 0, sum: 1, product: 2, fraction: 3, power: 4, atom: 5 } as const;
type Bond = (typeof bonds)[keyof typeof bonds];

interface Piece {
  readonly tex: string;
  readonly bond: Bond;
}

export const toTex = (tree: Tree): string => piece(tree).tex;

function piece(tree: Tree): Piece {
  switch (tree.kind) {
    case 'number':
      return numeral(tree.value);
    case 'constant':
      return { tex: tree.name === 'pi' ? '\\pi' : 'e', bond: bonds.atom };
    case 'variable':
      return { tex: `x_${tree.index}`, bond: bonds.atom };
    case 'negation':
      return { tex: `-${later(tree.of, bonds.product)}`, bond: bonds.product };
    case 'binary':
      return binary(tree);
    case 'call':
      return call(tree);
    case 'choice':
      return { tex: cases(tree), bond: bonds.choice };
  }
}

/** In parentheses unless it holds together at least as closely as `bond`. */
function first(tree: Tree, bond: Bond): string {
  const { tex, bond: own } = piece(tree);
  return own < bond ? parenthesized(tex) : tex;
}

/** The same after an operator, where a minus needs parentheses too. */
function later(tree: Tree, bond: Bond): string {
  const tex = first(tree, bond);
  return tex.startsWith('-') ? parenthesized(tex) : tex;
}

function parenthesized(tex: string): string {
  return /\\(?:frac|begin|sqrt)/.test(tex) ? `\\left(${tex}\\right)` : `(${tex})`;
}

/** 1e-7 as 10^{-7}, 2.5e300 as 2.5 \cdot 10^{300}. */
function numeral(value: number): Piece {
  const [digits, exponent] = String(Math.abs(value)).split('e');
  const power = exponent === undefined ? '' : `10^{${Number(exponent)}}`;
  const parts = power !== '' && digits === '1' ? [power] : [digits, power];
  const tex = parts.filter(Boolean).join(' \\cdot ');
  if (value < 0) return { tex: `-${tex}`, bond: bonds.product };
  return { tex, bond: power === '' ? bonds.atom : bonds.product };
}

function binary(tree: Tree & { kind: 'binary' }): Piece {
  const { left, right, operator } = tree;
  switch (operator) {
    case '+':
      return { tex: `${first(left, bonds.sum)} + ${later(right, bonds.sum)}`, bond: bonds.sum };
    case '-':
      return { tex: `${first(left, bonds.sum)} - ${later(right, bonds.product)}`, bond: bonds.sum };
    case '*': {
      const tex = product(first(left, bonds.product), later(right, bonds.product));
      return { tex, bond: bonds.product };
    }
    case '/':
      return { tex: `\\frac{${toTex(left)}}{${toTex(right)}}`, bond: bonds.fraction };
    case '^':
      return { tex: power(left, right), bond: bonds.power };
  }
}

/** A dot only where digits would run together, a thin space before parentheses. */
function product(left: string, right: string): string {
  if (/^\d/.test(right)) return `${left} \\cdot ${right}`;
  return /^(?:\(|\\left)/.test(right) ? `${left}\\,${right}` : `${left} ${right}`;
}

function power(base: Tree, exponent: Tree): string {
  const raised = toTex(exponent);
  const script = raised.length === 1 ? raised : `{${raised}}`;
  // sin²(x), but not sin⁻¹(x), which reads as the inverse.
  if (base.kind === 'call' && base.args.length === 1 && /^[1-9]\d*$/.test(raised)) {
    const { tex } = functions[base.name];
    if (typeof tex === 'string') return `${tex}^${script}${parenthesized(toTex(base.args[0]))}`;
  }
  return `${first(base, bonds.atom)}^${script}`;
}

function call(tree: Tree & { kind: 'call' }): Piece {
  const { tex } = functions[tree.name];
  const args = flat(tree)
    .map((arg) => toTex(arg))
    .join(', ');
  if (typeof tex === 'string') return { tex: tex + parenthesized(args), bond: bonds.power };
  return { tex: tex.join(args), bond: tree.name === 'exp' ? bonds.power : bonds.atom };
}

/** min(min(a, b), c) was typed min(a, b, c). */
function flat({ name, args }: Tree & { kind: 'call' }): readonly Tree[] {
  const [a, ...rest] = args;
  const isSame = (name === 'min' || name === 'max') && a.kind === 'call' && a.name === name;
  return isSame ? [...flat(a), ...rest] : args;
}

function cases({ test, yes, no }: Tree & { kind: 'choice' }): string {
  const rows = [
    `${toTex(yes)} & (${conditionTex(test, toTex)})`,
    `${toTex(no)} & (${conditionTex({ kind: 'not', of: test }, toTex)})`,
  ];
  return `\\begin{cases}${rows.join(' \\\\ ')}\\end{cases}`;
}
