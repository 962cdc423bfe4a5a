import { expect, it } from 'vitest';
import { outcomeKinds, type OutcomeKind } from '../../../core/outcome/kinds';
import { Sweep } from '../../../core/maps/sweep';
import { runOf } from '../../../core/run/run.fixture';
import { nearestRate, nextChange, outcomeBands } from './outcome-bands';

const swept = (...kinds: OutcomeKind[]) => ({
  length: kinds.length,
  lr: Float64Array.from(kinds, (_, k) => 10 ** (k - 2)),
  kind: Uint8Array.from(kinds, (kind) => outcomeKinds.indexOf(kind)),
});

const sweep = new Sweep(runOf({ lr: 1 }), 1e-10, 100, 241);
sweep.advance(1e9);
const book = { length: 241, lr: sweep.lr, kind: sweep.kind };

it('bands hold neighbours of one kind and meet half way between rates', () => {
  const half = (rate: number): number => expect.closeTo(Math.sqrt(rate), 12);
  expect(outcomeBands(swept('creeping', 'converged', 'converged', 'diverging'))).toEqual([
    { kind: 'creeping', first: 0, last: 0, from: 0.01, to: half(0.001) },
    { kind: 'converged', first: 1, last: 2, from: half(0.001), to: half(10) },
    { kind: 'diverging', first: 3, last: 3, from: half(10), to: 10 },
  ]);
});

it('bands may take kinds together, and end where the sweep has not arrived yet', () => {
  const slow = new Set(['creeping', 'still-moving']);
  const together = swept('creeping', 'still-moving', 'converged');
  expect(outcomeBands(together, (kind) => slow.has(kind))).toHaveLength(2);
  const part = { ...swept('creeping', 'converged', 'diverging'), length: 2 };
  expect(outcomeBands(part)).toMatchObject([{ last: 0 }, { last: 1, to: 0.1 }]);
  expect(outcomeBands({ ...part, length: 0 })).toEqual([]);
});

it('the nearest rate is found on the logarithmic scale, inside of what has arrived', () => {
  const nearest = [1e-10, 1, 1.05, 100, 1e-12, 250].map((lr) => nearestRate(book, lr));
  expect(nearest).toEqual([0, 200, 200, 240, -1, -1]);
  const part = { ...book, lr: book.lr.map((rate, k) => (k < 100 ? rate : 0)), length: 100 };
  expect([1, 1e-9].map((lr) => nearestRate(part, lr))).toEqual([-1, 20]);
  expect(nearestRate({ ...book, length: 1 }, 1e-10)).toBe(-1);
});

it("changes lead over the book's f: it arrives, swings, goes round at 1, diverges, freezes", () => {
  const seen: number[] = [];
  for (let lr: number | null = 0.1; lr !== null; lr = nextChange(book, lr, 1)) seen.push(lr);
  expect(seen.slice(0, 4)).toEqual([0.1, 0.501, 1, 1.12]);
  expect(seen).toHaveLength(5);
});

it.each([
  [1.12, -1, 1],
  [1, -1, 0.891],
  [100, 1, null],
  [1e-10, -1, null],
  [250, 1, null],
] as const)('from %d, in the direction %d, the next change is at %j', (lr, way, at) => {
  expect(nextChange(book, lr, way)).toBe(at);
});
