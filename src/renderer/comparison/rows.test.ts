import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnIds, nextSorting, sortedRows, tableText, type ComparisonRow } from './rows';

const row = (style: number, more: Partial<ComparisonRow> = {}): ComparisonRow => ({
  style,
  name: `lr = ${style}`,
  verdict: 'Converged',
  rank: 0,
  arrived: null,
  f: 0,
  distance: 0,
  evaluations: { f: 400, gradient: 0 },
  ...more,
});

const rows = [
  row(0, { arrived: 42, f: 6e-19, rank: 0, evaluations: { f: 168, gradient: 0 } }),
  row(1, { arrived: null, f: Number.NaN, rank: 6 }),
  row(2, { arrived: 11, f: 1e300, rank: 0, evaluations: { f: 0, gradient: 11 } }),
  row(3, { arrived: 11, f: Infinity, rank: 4, distance: null }),
  row(4, { verdict: null, rank: null, f: null, distance: null, evaluations: null }),
];
const styles = (sorted: readonly ComparisonRow[]) => sorted.map(({ style }) => style);

test.each([
  ['run', [0, 1, 2, 3, 4], [4, 3, 2, 1, 0]],
  ['verdict', [0, 2, 3, 1, 4], [1, 3, 0, 2, 4]],
  ['arrived', [2, 3, 0, 1, 4], [0, 2, 3, 1, 4]],
  ['f', [0, 2, 3, 1, 4], [1, 3, 2, 0, 4]],
  ['distance', [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]],
  ['evaluations', [2, 0, 1, 3, 4], [1, 3, 0, 2, 4]],
] as const)('rows are sorted by %s, up and down, without a number last', (by, up, down) => {
  expect(styles(sortedRows(rows, { by, down: false }))).toEqual(up);
  expect(styles(sortedRows(rows, { by, down: true }))).toEqual(down);
});

test('rows are sorted without losing or repeating one, and by nothing not at all', () => {
  expect(sortedRows(rows, null)).toBe(rows);
  const number = fc.option(fc.double());
  const one = fc.record({ arrived: number, f: number, distance: number });
  const made = fc.array(one, { maxLength: 8 });
  fc.assert(
    fc.property(made, fc.constantFrom(...columnIds), fc.boolean(), (values, by, down) => {
      const all = values.map((value, k) => row(k, value));
      expect(styles(sortedRows(all, { by, down })).toSorted((a, b) => a - b)).toEqual(styles(all));
    }),
  );
});

test('a column is sorted up, then down, then not at all; another begins anew', () => {
  const [up, down] = [false, true].map((each) => ({ by: 'f', down: each }) as const);
  const pressed = [null, up, down].map((before) => nextSorting(before, 'f'));
  expect(pressed).toEqual([up, down, null]);
  expect(nextSorting(down, 'run')).toEqual({ by: 'run', down: false });
});

test('the text has every digit, and tabs only between its cells', () => {
  const names = { run: 'Run', verdict: 'Verdict', arrived: 'Step', f: 'f', distance: 'Away' };
  const head = { ...names, evaluations: { f: 'of f', gradient: 'of ∇f' } };
  const exact = row(0, { f: 0.30000000000000004, arrived: 42, distance: 5e-324 });
  const far = row(1, { name: 'a\tb\nc', f: Infinity, distance: null, verdict: 'Diverged' });
  expect(tableText([exact, far, row(4, rows[4])], head)).toBe(
    [
      'Run\tVerdict\tStep\tf\tAway\tof f\tof ∇f',
      'lr = 0\tConverged\t42\t0.30000000000000004\t5e-324\t400\t0',
      'a b c\tDiverged\t\tInfinity\t\t400\t0',
      'lr = 4\t\t\t\t\t\t',
      '',
    ].join('\n'),
  );
});
