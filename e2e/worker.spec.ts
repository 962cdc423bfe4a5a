// The computing worker of the running app, ended from within main: the next request is answered. What
// one that hangs costs is asked by `src/host/core-host.built.test.ts`.

import type { Worker } from 'node:worker_threads';
import { attack } from './attack';
import { holdWorker } from './hold-worker';
import { expect, test } from './shared-lab';

const SURFACE = `window.descentLab.request('surface', { objective: { id: 'book' }, x0: [0, 1], x1: [0, 2] })`;
const ANSWER = { ok: true, value: { x0: [0, 1], x1: [0, 2] } };

test('killed while it works, it is replaced and the next request answered', async ({
  lab: { app, page },
}) => {
  await holdWorker(app);
  expect(await attack(page, `return ${SURFACE}`)).toMatchObject(ANSWER);
  const threads = await app.evaluate(async () => {
    const { core } = globalThis as unknown as { core: Worker };
    const before = core.threadId;
    await core.terminate();
    return [before, core.threadId];
  });
  expect(threads[0]).toBeGreaterThan(0);
  expect(threads[1]).toBe(-1);
  expect(await attack(page, `return ${SURFACE}`)).toMatchObject(ANSWER);
});
