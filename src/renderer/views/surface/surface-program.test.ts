import { expect, test, vi } from 'vitest';
import { surfaceProgram } from './surface-program';

vi.mock('./surface-view', () => ({ SurfaceView: 'the view' }));

test('it is there once it has been fetched, and is fetched once', async () => {
  expect(surfaceProgram.now()).toBeNull();
  const program = await surfaceProgram.fetch();
  expect(surfaceProgram.now()).toBe(program);
  expect(await surfaceProgram.fetch()).toBe(program);
});
