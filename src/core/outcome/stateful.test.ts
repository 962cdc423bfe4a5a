import { describe, expect, test } from 'vitest';
import { custom, judge, judged } from './outcome-cases.fixture';
import { objectiveById } from '../objectives';

const saddle = objectiveById('saddle');

describe("methods that remember, on the book's f from (−3, 4)", () => {
  test.each([
    // Heavy-ball momentum on λ = 2 is stable for lr < 2(1 + β)/λ = 1.9, however far it swings.
    ['momentum', 1e-6, 100, 'creeping', 'a step of 1e-4 at most, and 5 to go'],
    ['momentum', 0.1, 5, 'still-moving', 'it has swung past the minimum, and f rises again'],
    ['momentum', 0.1, 100, 'still-moving', 'the swings shrink by √β a step: 0.5 % are left'],
    ['momentum', 0.1, 200, 'converged', '√β²⁰⁰ = 2.6e-5'],
    ['momentum', 0.5, 1, 'still-moving', 'it stands on the minimum, but with a speed of 5'],
    [
      'momentum',
      1.8,
      1,
      'still-moving',
      'f is higher than before, as nobody can tell from one step',
    ],
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
    [
      'rmsprop',
      1,
      1000,
      'still-moving',
      'old gradients are forgotten: it hops by about lr for ever',
    ],
    // A step of Adam is about lr long a coordinate.
    ['adam', 1e-5, 100, 'creeping', '1e-3 of 5 is covered'],
    ['adam', 0.01, 100, 'still-moving', '1 of 5 is covered'],
    ['adam', 0.1, 1000, 'converged', '0.1 a step for 40 steps, then swings that shrink'],
    ['adam', 100, 5, 'still-moving', 'it swings far, but by less and less'],
    ['adam', 100, 1000, 'converged', 'Adam does not run away from a bowl'],
  ] as const)('%s with lr = %d is after %d steps %s: %s', (id, lr, steps, kind, _why) => {
    expect(judge({ lr, steps, optimizer: { id } }).kind).toBe(kind);
  });

  test('no step of momentum below its limit counts as running away', () => {
    for (const lr of [0.01, 0.1, 0.5, 1, 1.5, 1.8]) {
      for (let steps = 1; steps <= 120; steps++) {
        const { kind } = judge({ lr, steps, optimizer: { id: 'momentum' } });
        expect(kind, `lr = ${lr}, ${steps} steps`).not.toBe('diverging');
      }
    }
  });

  test('no step of AdaGrad, RMSProp and Adam counts as running away, whatever lr is', () => {
    for (const id of ['adagrad', 'rmsprop', 'adam']) {
      for (const lr of [0.1, 1, 10, 100, 1000]) {
        for (let steps = 1; steps <= 120; steps++) {
          const { kind } = judge({ lr, steps, optimizer: { id } });
          expect(kind, `${id}, lr = ${lr}, ${steps} steps`).not.toBe('diverging');
        }
      }
    }
  });

  test('a run grows by the larger root of z² − (1 + β − lr·λ)z + β', () => {
    // lr = 2, λ = 2, β = 0.9: z² + 2.1z + 0.9 = 0, z = −1.5
    const { factor } = judged('diverging', {
      lr: 2,
      steps: 80,
      gradient: 'analytic',
      optimizer: { id: 'momentum' },
    });
    expect(factor).toBeCloseTo(1.5, 6);
  });

  test('a frozen run has lost its slope at the step named, and has not yet run out of speed', () => {
    for (const steps of [12, 20, 100, 1000]) {
      const found = judged('frozen', { lr: 10, steps, optimizer: { id: 'momentum' } });
      expect([found.step, found.cause]).toEqual([10, 'point']);
      expect(found.factor).toBeCloseTo(18.05, 1);
    }
    expect(judge({ lr: 10, steps: 11, optimizer: { id: 'momentum' } }).kind).toBe('diverging');
  });

  test('a start at the minimum is converged, one without a numerical gradient is frozen', () => {
    for (const id of ['momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam']) {
      const optimizer = { id };
      const there = judged('converged', { lr: 0.1, start: [0, 0], optimizer });
      expect(there.step).toBe(0);
      for (const steps of [1, 100]) {
        const lost = judged('frozen', { lr: 0.1, start: [1e14, 1e14], steps, optimizer });
        expect(lost.step).toBe(0);
      }
    }
  });
});

describe('elsewhere', () => {
  test('Adam leaves a saddle at an even pace, momentum faster by the same factor', () => {
    const asked = { objective: saddle, start: saddle.start };
    const adam = { ...asked, lr: 0.1, steps: 1000, optimizer: { id: 'adam' } };
    expect(judged('diverging', adam).factor).toBe(1);
    // z² − (1 + β + lr·2)z + β = 0 with lr = 0.01: z = 1.1066
    const momentum = { ...asked, lr: 0.01, steps: 100, optimizer: { id: 'momentum' } };
    expect(judged('diverging', momentum).factor).toBeCloseTo((1.92 + Math.sqrt(0.0864)) / 2, 4);
  });

  test('momentum that passes a level point is not frozen there', () => {
    // A shelf: level from 1 to 2, downhill on both sides of it.
    const shelf = custom(
      (x) => (x[0] > 2 ? x[0] - 2 : Math.min(0, x[0] - 1)) + x[1] * x[1],
      (x, out) => {
        out[0] = x[0] > 2 || x[0] < 1 ? 1 : 0;
        out[1] = 2 * x[1];
      },
    );
    const asked = { objective: shelf, start: [3, 0], lr: 0.1, gradient: 'analytic' } as const;
    const optimizer = { id: 'momentum' };
    for (let steps = 1; steps <= 12; steps++) {
      expect(['still-moving', 'diverging']).toContain(judge({ ...asked, steps, optimizer }).kind);
    }
  });

  test('momentum gets through the ravine that plain descent only enters', () => {
    const ravine = objectiveById('ravine');
    const asked = { objective: ravine, start: ravine.start, lr: 0.0019, steps: 600 };
    expect(judge(asked).kind).toBe('still-moving');
    const { x, goal } = judged('converged', { ...asked, optimizer: { id: 'momentum' } });
    expect(goal).toEqual([0, 0]);
    expect(Math.hypot(...x)).toBeLessThanOrEqual(1e-4 * Math.hypot(...ravine.start));
  });
});
