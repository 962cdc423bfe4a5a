// The worker as it is shipped, built and on a real thread, under the host that keeps it alive.

import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Replies, Result } from '../shared/protocol/protocol';
import { NEXT_ROWS } from '../worker/run-in-parts';
import { asked } from '../worker/run-request.fixture';
import { buildAlone } from '../node/built.fixture';
import { folderOfAll } from '../node/folder.fixture';
import { coreThread } from '../main/core-thread';
import { CoreHost } from './core-host';

const { at } = folderOfAll();
const file = pathToFileURL(at('worker.mjs'));

beforeAll(() => buildAlone('src/worker/index.ts', at(), 'worker'), 30_000);

let worker: Worker;
let host: CoreHost;

beforeEach(() => {
  host = new CoreHost((listener) => {
    worker = new Worker(file);
    return coreThread(worker, listener);
  });
});
afterEach(() => host.close());

const run = asked({ steps: 1_000_000 });
const arrived = (total: number) => ({ total, outcome: { kind: 'converged' } });

/** The next part of the run, which must be one of a run. */
async function nextPart(): Promise<Result<Replies['descend']>> {
  const next = await host.request('continue', { job: 'descend' });
  if (next.ok && next.value.job !== 'descend') throw new Error(`a part of a ${next.value.job}`);
  return next as Result<Replies['descend']>;
}

test('a million steps arrive whole, in parts that are never large', async () => {
  let part = await host.request('descend', run);
  let rows = 0;
  while (part.ok) {
    expect(part.value.from).toBe(rows);
    rows += part.value.rows.length / 5;
    if (part.value.outcome !== null) break;
    // How long a part takes is the bench's to say; how much is in one is certain.
    expect(part.value.rows.length / 5).toBeLessThanOrEqual(NEXT_ROWS);
    part = await nextPart();
  }
  expect(part).toMatchObject({ ok: true, value: arrived(1_000_001) });
  expect(rows).toBe(1_000_001);
}, 30_000);

test('a run, a sweep and a map under way at once keep to themselves', async () => {
  const short = { ...run, steps: 100_000 };
  const x = Array.from({ length: 64 }, (_, i) => i - 32);
  const begun = await Promise.all([
    host.request('descend', short),
    host.request('sweep', { run: short, from: 1e-10, to: 100, count: 60 }),
    host.request('basin', { run: { ...run, steps: 2000 }, x0: x, x1: x }),
  ]);
  expect(begun.map((part) => part.ok && part.value.job)).toEqual(['descend', 'sweep', 'basin']);
  for (const job of ['basin', 'sweep', 'descend', 'sweep', 'basin'] as const) {
    expect(await host.request('continue', { job })).toMatchObject({ ok: true, value: { job } });
  }
}, 30_000);

test('killed in the middle of a run, the next run is answered', async () => {
  await host.request('descend', run);
  const pending = nextPart();
  void worker.terminate();
  expect(await pending).toMatchObject({ ok: false, code: 'lost' });
  for (const job of ['descend', 'sweep', 'basin'] as const) {
    const more = await host.request('continue', { job });
    expect(more, job).toMatchObject({ ok: false, code: 'failed' });
  }
  const next = await host.request('descend', asked());
  expect(next).toMatchObject({ ok: true, value: arrived(101) });
}, 30_000);
