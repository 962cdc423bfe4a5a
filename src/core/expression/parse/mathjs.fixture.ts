// For tests: formulas as mathjs reads and computes them, to compare with. It computes with
// JavaScript's own operations and functions, as we do, except where it does otherwise:
// - it takes numbers that differ by a part in 1e12 for equal, and floor, ceil, min and max with
//   them; it rounds halves away from zero. Here all these are JavaScript's;
// - powers: emit.ts says which are products and which are `Math.exp`. Here they are the same, so
//   that the rest can be compared to the bit.

import { all, create, type MathNode } from 'mathjs/number';
import { wholePower } from './parsed.fixture';

const math = create(all);
const { FunctionNode } = math as unknown as {
  FunctionNode: new (name: string, args: readonly MathNode[]) => MathNode;
};

math.import(
  {
    smaller: (a: number, b: number) => a < b,
    smallerEq: (a: number, b: number) => a <= b,
    larger: (a: number, b: number) => a > b,
    largerEq: (a: number, b: number) => a >= b,
    equal: (a: number, b: number) => a === b,
    unequal: (a: number, b: number) => a !== b,
    floor: Math.floor,
    ceil: Math.ceil,
    round: Math.round,
    min: Math.min,
    max: Math.max,
    wholePower,
  },
  { override: true },
);

/** mathjs takes the `:` of a choice within a choice for a range unless it stands in parentheses. */
const forMathjs = (text: string): string => text.replaceAll('?', '? (').replaceAll(':', ') :');

/** f(x0, x1) as mathjs reads it; null where it refuses the text. */
export function mathjsValue(text: string): ((x0: number, x1: number) => number) | null {
  let node: MathNode;
  try {
    node = math.parse(forMathjs(text));
  } catch {
    return null;
  }
  const code = withOurPowers(node).compile();
  return (x0, x1) => code.evaluate({ x0, x1, x: x0, y: x1 }) as number;
}

interface Node extends MathNode {
  readonly fn?: string | { readonly name: string };
  readonly args?: readonly Node[];
  readonly content?: Node;
  readonly value?: number;
  readonly name?: string;
}

function withOurPowers(node: Node): MathNode {
  const own = node.map((child) => withOurPowers(child)) as Node;
  const isPower = own.fn === 'pow' || (typeof own.fn === 'object' && own.fn.name === 'pow');
  if (!isPower || !own.args) return own;
  const [base, exponent] = own.args;
  if (bare(base).name === 'e') return new FunctionNode('exp', [exponent]);
  const n = bare(exponent).value ?? 0;
  const isWhole = Number.isInteger(n) && n >= 1 && n <= 8;
  return isWhole ? new FunctionNode('wholePower', own.args) : own;
}

/** Without what changes nothing: parentheses and a plus before. */
function bare(node: Node): Node {
  if (node.content) return bare(node.content);
  return node.fn === 'unaryPlus' && node.args ? bare(node.args[0]) : node;
}
