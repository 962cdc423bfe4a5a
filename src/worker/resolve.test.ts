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

test('what cannot be read, or is not there, is refused', async () => {
  const { objective } = createResolver();
  await expect(objective({ expression: 'x0 +' })).rejects.toThrow(/\w/);
  await expect(objective({ id: 'bowl' })).rejects.toThrow('bowl');
});
