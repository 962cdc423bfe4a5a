import { expect, test } from 'vitest';
import { objectiveById } from '../core/objectives';
import { createResolver } from './resolve';

test.each([{ id: 'ellipse' }, { expression: 'x0^2 + 3*x1^2' }] as const)(
  '%j has loops of its own, and is given them once',
  (asked) => {
    const { objective } = createResolver();
    const one = objective(asked);
    expect(one.kernels).toBeDefined();
    if ('id' in asked) expect(one).toMatchObject(objectiveById(asked.id));
    expect(objective(asked)).toBe(one);
  },
);

test('simpleNet is shown the example that it is asked for', () => {
  const { objective } = createResolver();
  // With W = 0 every class is as likely: −log(1/3 + 1e-7), and the slope is x·(1/3 − t).
  const zeros = new Float64Array(6);
  const net = objective({ id: 'simplenet', net: { x: [1, -3], t: 1 } });
  expect(net.f(zeros)).toBeCloseTo(-Math.log(1 / 3 + 1e-7), 14);
  const out = new Float64Array(6);
  net.gradient(zeros, out);
  const slopes = [1 / 3, -2 / 3, 1 / 3, -1, 2, -1];
  out.forEach((slope, k) => expect(slope / slopes[k]).toBeCloseTo(1, 6));
  const other = Float64Array.of(0, 0, 9, 0, 0, 0);
  expect(objective({ id: 'simplenet' }).f(other)).not.toBe(net.f(other));
});

test('what cannot be read, or is not there, is refused', () => {
  const { objective } = createResolver();
  expect(() => objective({ expression: 'x0 +' })).toThrow(/\w/);
  expect(() => objective({ id: 'bowl' })).toThrow('bowl');
});
