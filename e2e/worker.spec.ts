// The computing worker of the running app, ended and made to hang from within main: the request
// it had is answered, and so is the next.

import type { Worker } from 'node:worker_threads';
import { settled } from './settled';
import { attack } from './attack';
import { holdWorker } from './hold-worker';
import { outcomeOf } from './screen';
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

test('hung, it is ended after its deadline and the requests behind are answered @full', async ({
  launchLab,
}) => {
  const env = { DESCENT_LAB_PATIENCE: JSON.stringify({ keep: 20, deadline: 2000 }) };
  const { app, page } = await launchLab({ env });
  await expect(outcomeOf(page)).not.toBeEmpty();
  // Else what is lost may be a request of the window's own, which came before.
  await settled(page);
  await holdWorker(app);
  expect(await attack(page, `return ${SURFACE}`)).toMatchObject(ANSWER);
  await app.evaluate(() => {
    const { core } = globalThis as unknown as { core: Worker };
    // What main would never let through: so many empty rows that the core is never done. A plane
    // of a net is sampled row by row; others would be refused for want of memory.
    const body = {
      objective: { id: 'simplenet' },
      plane: { axes: [0, 1], at: [0, 0, 0, 0, 0, 0] },
      x0: { length: 0 },
      x1: { length: 1e15 },
    };
    core.postMessage({ seq: -1, kind: 'surface', body });
  });
  const [lost, next] = await page.evaluate(async () => {
    const { descentLab } = globalThis as unknown as {
      descentLab: { request(kind: string, body: unknown): Promise<{ ok: boolean; code?: string }> };
    };
    const grid = { objective: { id: 'book' }, x0: [0, 1], x1: [0, 2] };
    return Promise.all([1, 2].map(() => descentLab.request('surface', grid)));
  });
  expect(lost).toMatchObject({ ok: false, code: 'lost' });
  expect(next).toMatchObject(ANSWER);
});
