// The condition of a choice in TeX. A `not` is carried inwards: not (a < b and c < d) reads
// a ≥ b or c ≥ d.

import type { ComparisonOperator, Test, Tree } from '../tree/tree';

const tex = { '<': '<', '<=': '\\le', '>': '>', '>=': '\\ge', '==': '=', '!=': '\\ne' } as const;

const opposite = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
} as const satisfies Record<ComparisonOperator, ComparisonOperator>;

export function conditionTex(test: Test, toTex: (tree: Tree) => string, negated = false): string {
  switch (test.kind) {
    case 'comparison': {
      const operator = negated ? opposite[test.operator] : test.operator;
      return `${toTex(test.left)} ${tex[operator]} ${toTex(test.right)}`;
    }
    case 'not':
      return conditionTex(test.of, toTex, !negated);
    case 'and':
    case 'or': {
      const isAnd = (test.kind === 'and') !== negated;
      const sides = [test.left, test.right].map((side) => {
        const inner = conditionTex(side, toTex, negated);
        return isAnd && inner.includes('\\lor') ? `(${inner})` : inner;
      });
      return sides.join(isAnd ? ' \\land ' : ' \\lor ');
    }
  }
}
