import { describe, expect, it } from 'vitest';
import { objectiveById } from '../../../core/objectives';
import { outcomeKinds, type OutcomeKind } from '../../../core/outcome/kinds';
import { Sweep } from '../../../core/maps/sweep';
import { nearestRate, nextChange, outcomeBands } from './outcome-bands';

const code = (kind: OutcomeKind) => outcomeKinds.indexOf(kind);

const swept = (...kinds: OutcomeKind[]) => ({
  length: kinds.length,
  lr: Float64Array.from(kinds, (_, k) => 10 ** (k - 2)),
  kind: Uint8Array.from(kinds, code),
});

const book = (() => {
  const run = {
    objective: objectiveById('book'),
    start: [-3, 4],
    lr: 1,
    steps: 100,
    gradient: 'numerical',
    h: 1e-4,
  } as const;
  const sweep = new Sweep(run, 1e-10, 100, 241);
  sweep.advance(1e9);
  return { length: 241, lr: sweep.lr, kind: sweep.kind };
})();

describe('the bands of a sweep', () => {
  it('hold neighbours of one kind and meet half way between rates', () => {
    const bands = outcomeBands(swept('creeping', 'converged', 'converged', 'diverging'));
    expect(bands.map(({ kind, first, last }) => [kind, first, last])).toEqual([
      ['creeping', 0, 0],
      ['converged', 1, 2],
      ['diverging', 3, 3],
    ]);
    expect(bands.map(({ from }) => from)).toEqual([
      0.01,
      expect.closeTo(Math.sqrt(0.001), 12),
      expect.closeTo(Math.sqrt(10), 12),
    ]);
    expect(bands.at(-1)!.to).toBe(10);
    expect(bands[0].to).toBe(bands[1].from);
  });

  it('may take kinds together', () => {
    const sweep = swept('creeping', 'still-moving', 'converged');
    const slow = new Set(['creeping', 'still-moving']);
    expect(outcomeBands(sweep, (kind) => slow.has(kind))).toHaveLength(2);
  });

  it('end where the sweep has not arrived yet', () => {
    const sweep = { ...swept('creeping', 'converged', 'diverging'), length: 2 };
    expect(outcomeBands(sweep).map(({ last }) => last)).toEqual([0, 1]);
    expect(outcomeBands({ ...sweep, length: 0 })).toEqual([]);
  });
});

describe('the rate nearest to an lr', () => {
  it('is found on the logarithmic scale', () => {
    expect([1e-10, 1, 1.05, 100].map((lr) => nearestRate(book, lr))).toEqual([0, 200, 200, 240]);
  });

  it.each([
    ['below', 1e-12],
    ['above', 250],
  ])('is none %s the sweep', (_where, lr) => {
    expect(nearestRate(book, lr)).toBe(-1);
  });

  it('is none where the sweep has not arrived', () => {
    const lr = book.lr.map((rate, k) => (k < 100 ? rate : 0));
    expect(nearestRate({ ...book, lr, length: 100 }, 1)).toBe(-1);
    expect(nearestRate({ ...book, lr, length: 100 }, 1e-9)).toBe(20);
    expect(nearestRate({ ...book, length: 1 }, 1e-10)).toBe(-1);
  });
});

describe('the next change of outcome', () => {
  it("leads over the book's f: arrives, swings, goes round at 1, diverges, freezes", () => {
    const seen: number[] = [];
    let lr: number | null = 0.1;
    while (lr !== null) {
      seen.push(lr);
      lr = nextChange(book, lr, 1);
    }
    expect(seen.slice(0, 4)).toEqual([0.1, 0.501, 1, 1.12]);
    expect(seen).toHaveLength(5);
  });

  it('leads back', () => {
    expect(nextChange(book, 1.12, -1)).toBe(1);
    expect(nextChange(book, 1, -1)).toBe(0.891);
  });

  it('is none at the ends', () => {
    expect(nextChange(book, 100, 1)).toBeNull();
    expect(nextChange(book, 1e-10, -1)).toBeNull();
    expect(nextChange(book, 250, 1)).toBeNull();
  });
});
