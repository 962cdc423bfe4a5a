// The worker as it is shipped, built and on a real thread, under the host that keeps it alive.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Replies, Result } from '../shared/protocol/protocol';
import { NEXT_ROWS } from '../worker/run-in-parts';
import { folderOfAll } from '../node/folder.fixture';
import { coreThread } from '../main/core-thread';
import { CoreHost } from './core-host';
import { FAULTS, faultyBuiltWorker } from './faulty-worker.fixture';

const { at } = folderOfAll();
const file = pathToFileURL(at('worker.mjs'));
const root = path.join(import.meta.dirname, '../..');

beforeAll(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    // As it ships: with everything that it needs inside.
    ssr: { noExternal: true },
    build: {
      ssr: 'src/worker/index.ts',
      outDir: at(),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  });
}, 30_000);

let host: CoreHost;

afterEach(() => host.close());

const book = { id: 'book' as const };
const grid = (first: number) => ({ objective: book, x0: [first, 1], x1: [0, 1] });
const run = {
  objective: book,
  start: [-3, 4],
  lr: 0.1,
  steps: 1_000_000,
  optimizer: { id: 'gradient-descent' as const },
  gradient: 'numerical' as const,
  h: 1e-4,
};

/** The next part of the run, which must be one of a run. */
async function nextPart(): Promise<Result<Replies['descend']>> {
  const next = await host.request('continue', { job: 'descend' });
  if (next.ok && next.value.job !== 'descend') throw new Error(`a part of a ${next.value.job}`);
  return next as Result<Replies['descend']>;
}

test('a million steps arrive whole, in parts that are never large', async () => {
  host = new CoreHost((listener) => coreThread(new Worker(file), listener));
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
  expect(part).toMatchObject({
    ok: true,
    value: { total: 1_000_001, outcome: { kind: 'converged' } },
  });
  expect(rows).toBe(1_000_001);
}, 30_000);

test('a run, a sweep and a map under way at once keep to themselves', async () => {
  host = new CoreHost((listener) => coreThread(new Worker(file), listener));
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
  const workers: Worker[] = [];
  host = new CoreHost((listener) => {
    const worker = new Worker(file);
    workers.push(worker);
    return coreThread(worker, listener);
  });
  await host.request('descend', run);
  const pending = nextPart();
  void workers[0].terminate();
  expect(await pending).toMatchObject({ ok: false, code: 'lost' });
  for (const job of ['descend', 'sweep', 'basin'] as const) {
    const more = await host.request('continue', { job });
    expect(more, job).toMatchObject({ ok: false, code: 'failed' });
  }
  expect(await host.request('descend', { ...run, steps: 100 })).toMatchObject({
    ok: true,
    value: { total: 101, outcome: { kind: 'converged' } },
  });
}, 30_000);

test('made to hang, it is replaced in time and the next request is answered', async () => {
  const faulty = () => faultyBuiltWorker(file.href);
  host = new CoreHost((listener) => coreThread(faulty(), listener), { deadline: 3_000 });
  expect(await host.request('surface', grid(0))).toMatchObject({ ok: true });
  const [hung, next] = await Promise.all([
    host.request('surface', grid(FAULTS.hang)),
    host.request('surface', grid(3)),
  ]);
  expect(hung).toMatchObject({ ok: false, code: 'lost' });
  expect(next).toMatchObject({ ok: true, value: { values: Float64Array.of(9, 1, 10, 2) } });
}, 30_000);
