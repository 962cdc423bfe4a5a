import { describe, expect, test } from 'vitest';
import { custom } from '../run/run.fixture';
import { judge, judged } from './outcome-cases.fixture';

const momentum = { id: 'momentum' };

describe("methods that remember, on the book's f from (−3, 4)", () => {
  test.each([
    // Heavy-ball momentum on λ = 2 is stable for lr < 2(1 + β)/λ = 1.9, however far it swings.
    ['momentum', 1e-6, 100, 'creeping', 'a step of 1e-4 at most, and 5 to go'],
    ['momentum', 0.1, 5, 'still-moving', 'it has swung past the minimum, and f rises again'],
    ['momentum', 0.1, 100, 'still-moving', 'the swings shrink by √β a step: 0.5 % are left'],
    ['momentum', 0.1, 200, 'converged', '√β²⁰⁰ = 2.6e-5'],
    ['momentum', 0.5, 1, 'still-moving', 'it stands on the minimum, but with a speed of 5'],
    ['momentum', 1.8, 1, 'still-moving', 'f is higher, as nobody can tell from one step'],
    ['momentum', 1.8, 1000, 'oscillating', 'below the limit of 1.9'],
    ['momentum', 1.95, 20, 'diverging', 'above the limit of 1.9'],
    ['momentum', 10, 5, 'diverging', '×18.05 a step'],
    ['momentum', 10, 100, 'frozen', 'x ± h rounds to x; what speed is left fades'],
    // Nesterov on λ = 2 is stable for lr < 2(1 + β)/((1 + 2β)λ) = 0.678….
    ['nesterov', 0.1, 100, 'converged', 'it swings less than momentum'],
    ['nesterov', 0.5, 5, 'converged', 'lr·λ = 1 lands'],
    ['nesterov', 0.6, 1, 'still-moving', 'f is higher than before, but the limit is 0.678'],
    ['nesterov', 0.6, 100, 'oscillating', 'below the limit'],
    ['nesterov', 0.68, 100, 'diverging', 'just above the limit: ×1.006 a step'],
    // A step of AdaGrad is at most lr long a coordinate, and gets shorter.
    ['adagrad', 0.001, 100, 'creeping', 'the last step is 1.4e-4 long'],
    ['adagrad', 0.1, 1000, 'still-moving', 'f has fallen to 0.2 %'],
    ['adagrad', 1, 100, 'converged', 'the sum of its squares soon stays as it is'],
    ['adagrad', 100, 1, 'still-moving', 'one step too far is not running away'],
    ['adagrad', 100, 20, 'oscillating', 'each swing is a twelfth of the one before'],
    ['rmsprop', 0.1, 100, 'converged', 'its first steps are 10·lr long'],
    ['rmsprop', 1, 1, 'still-moving', 'one step too far is not running away'],
    ['rmsprop', 1, 1000, 'still-moving', 'it forgets old gradients, and hops by lr for ever'],
    // A step of Adam is about lr long a coordinate.
    ['adam', 1e-5, 100, 'creeping', '1e-3 of 5 is covered'],
    ['adam', 0.01, 100, 'still-moving', '1 of 5 is covered'],
    ['adam', 0.1, 1000, 'converged', '0.1 a step for 40 steps, then swings that shrink'],
    ['adam', 100, 5, 'still-moving', 'it swings far, but by less and less'],
    ['adam', 100, 1000, 'converged', 'Adam does not run away from a bowl'],
  ] as const)('%s with lr = %d is after %d steps %s: %s', (id, lr, steps, kind, _why) => {
    judged(kind, { lr, steps, optimizer: { id } });
  });

  test.each([
    // Below the limit of momentum; the others keep their steps short, whatever lr is.
    ['momentum', [0.01, 0.1, 0.5, 1, 1.5, 1.8]],
    ['adagrad', [0.1, 1, 10, 100, 1000]],
    ['rmsprop', [0.1, 1, 10, 100, 1000]],
    ['adam', [0.1, 1, 10, 100, 1000]],
  ])('no step of %s with lr = %j counts as running away', (id, rates) => {
    for (const lr of rates) {
      for (let steps = 1; steps <= 120; steps++) {
        const { kind } = judge({ lr, steps, optimizer: { id } });
        expect(kind, `lr = ${lr}, ${steps} steps`).not.toBe('diverging');
      }
    }
  });

  test('a run grows by the larger root of z² − (1 + β − lr·λ)z + β', () => {
    // lr = 2, λ = 2, β = 0.9: z² + 2.1z + 0.9 = 0, z = −1.5
    const asked = { lr: 2, steps: 80, gradient: 'analytic', optimizer: momentum } as const;
    expect(judged('diverging', asked).factor).toBeCloseTo(1.5, 6);
  });

  test('a frozen run has lost its slope at the step named, and has not yet run out of speed', () => {
    for (const steps of [12, 20, 100, 1000]) {
      const found = judged('frozen', { lr: 10, steps, optimizer: momentum });
      expect(found).toMatchObject({ step: 10, cause: 'point' });
      expect(found.factor).toBeCloseTo(18.05, 1);
    }
    judged('diverging', { lr: 10, steps: 11, optimizer: momentum });
  });

  test.each(['momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam'])(
    '%s at the minimum is converged, and without a numerical gradient frozen, from the start',
    (id) => {
      const optimizer = { id };
      expect(judged('converged', { start: [0, 0], optimizer }).step).toBe(0);
      for (const steps of [1, 100]) {
        expect(judged('frozen', { start: [1e14, 1e14], steps, optimizer }).step).toBe(0);
      }
    },
  );
});

describe('elsewhere', () => {
  test('momentum leaves a saddle faster by the same factor', () => {
    const asked = { objective: 'saddle', lr: 0.01, optimizer: momentum } as const;
    // z² − (1 + β + lr·2)z + β = 0: z = 1.1066
    const factor = (1.92 + Math.sqrt(0.0864)) / 2;
    expect(judged('diverging', asked).factor).toBeCloseTo(factor, 4);
  });

  test('momentum that passes a level point is not frozen there', () => {
    // A shelf: level from 1 to 2, downhill on both sides of it.
    const shelf = custom(
      (x) => (x[0] > 2 ? x[0] - 2 : Math.min(0, x[0] - 1)) + x[1] * x[1],
      (x) => [x[0] > 2 || x[0] < 1 ? 1 : 0, 2 * x[1]],
    );
    const asked = { objective: shelf, start: [3, 0], gradient: 'analytic' } as const;
    for (let steps = 1; steps <= 12; steps++) {
      const { kind } = judge({ ...asked, steps, optimizer: momentum });
      expect(['still-moving', 'diverging']).toContain(kind);
    }
  });

  test('momentum gets through the ravine that plain descent only enters', () => {
    const asked = { objective: 'ravine', lr: 0.0019, steps: 600 } as const;
    judged('still-moving', asked);
    const { x, goal } = judged('converged', { ...asked, optimizer: momentum });
    expect(goal).toEqual([0, 0]);
    // Of the way from (−4, 1).
    expect(Math.hypot(...x)).toBeLessThanOrEqual(1e-4 * Math.hypot(4, 1));
  });
});
