import { expect, test } from 'vitest';
import { simpleNet } from '../core/math/simplenet';
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
  const weights = Float64Array.of(0, 0, 9, 0, 0, 0);
  const net = objective({ id: 'simplenet', net: { x: [1, -3], t: 1 } });
  expect(net.f(weights)).toBe(simpleNet({ x: [1, -3], t: [0, 1, 0] }).f(weights));
  expect(objective({ id: 'simplenet' }).f(weights)).not.toBe(net.f(weights));
});
