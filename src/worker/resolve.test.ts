import { expect, test, vi } from 'vitest';
import { objectiveById } from '../core/objectives';
import { createResolver } from './resolve';

test('a function of the catalogue is there at once, and soon with loops of its own', async () => {
  const { objective } = createResolver();
  expect(await objective({ id: 'ellipse' })).toBe(objectiveById('ellipse'));
  await vi.waitFor(async () => {
    expect((await objective({ id: 'ellipse' })).kernels).toBeDefined();
  });
});

test('a typed formula has loops of its own, and is read once', async () => {
  const { objective } = createResolver();
  const typed = await objective({ expression: 'x0^2 + 3*x1^2' });
  expect(typed.kernels).toBeDefined();
  expect(await objective({ expression: 'x0^2 + 3*x1^2' })).toBe(typed);
});

test('simpleNet is shown the example that it is asked for', async () => {
  const { objective } = createResolver();
  // With W = 0 every class is as likely: −log(1/3 + 1e-7), and the slope is x·(1/3 − t).
  const zeros = new Float64Array(6);
  const net = await objective({ id: 'simplenet', net: { x: [1, -3], t: 1 } });
  expect(net.f(zeros)).toBeCloseTo(-Math.log(1 / 3 + 1e-7), 14);
  const out = new Float64Array(6);
  net.gradient(zeros, out);
  const slopes = [1 / 3, -2 / 3, 1 / 3, -1, 2, -1];
  out.forEach((slope, k) => expect(slope / slopes[k]).toBeCloseTo(1, 6));
  expect((await objective({ id: 'simplenet' })).f(Float64Array.from([0, 0, 9, 0, 0, 0]))).not.toBe(
    net.f(Float64Array.from([0, 0, 9, 0, 0, 0])),
  );
});

test('what cannot be read, or is not there, is refused', async () => {
  const { objective } = createResolver();
  await expect(objective({ expression: 'x0 +' })).rejects.toThrow(/\w/);
  await expect(objective({ id: 'bowl' })).rejects.toThrow('bowl');
});
