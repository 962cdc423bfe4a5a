import type { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { coreThread } from '../main/core-thread';
import { CoreHost, type CoreHostOptions } from './core-host';
import type { CoreWorkerListener } from './core-worker';
import { FAULTS, faultyWorker, stillbornWorker } from './faulty-worker.fixture';

const surface = (first: number) =>
  host.request('surface', { objective: { id: 'book' }, x0: [first, 1], x1: [0, 1] });

let host: CoreHost;
let started: Worker[];

function begin(options: CoreHostOptions = {}, make = faultyWorker): void {
  started = [];
  const start = (listener: CoreWorkerListener) => {
    const worker = make();
    started.push(worker);
    return coreThread(worker, listener);
  };
  host = new CoreHost(start, options);
}

afterEach(() => host.close());

describe('a worker that is well', () => {
  test('is started when it is needed, and answers every request, each its own', async () => {
    begin();
    expect(started).toHaveLength(0);
    const answers = await Promise.all([1, 2, 3].map((n) => surface(n)));
    expect(answers.map((answer) => answer.ok && answer.value.values)).toEqual([1, 2, 3]);
    expect(started).toHaveLength(1);
  });

  test('that was woken answers what comes, and is not started a second time', async () => {
    begin();
    host.wake();
    host.wake();
    expect(await surface(1)).toMatchObject({ ok: true });
    expect(started).toHaveLength(1);
  });

  test('that cannot be started when it is woken is lost to the first request only', async () => {
    let tries = 0;
    begin({ lossesInARow: 5 }, () => {
      if (++tries < 3) throw new Error('no thread');
      return faultyWorker();
    });
    host.wake();
    const message = expect.stringContaining('no thread');
    expect(await surface(1)).toMatchObject({ ok: false, code: 'lost', message });
    expect(await surface(2)).toMatchObject({ ok: true });
  });

  test('is asked one thing at a time, so that the deadline is about that one', async () => {
    const posted: unknown[] = [];
    const post = (call: unknown) => posted.push(call);
    host = new CoreHost(() => ({ post, terminate: () => undefined }));
    void surface(1);
    void surface(2);
    await Promise.resolve();
    expect(posted).toHaveLength(1);
  });

  test('is not believed when it answers a question that is no longer asked', async () => {
    begin();
    expect(await surface(FAULTS.stale)).toMatchObject({ ok: true, value: { values: 1 } });
  });
});

/** In ms; a worker that takes the place of another has to begin within it, on a busy machine too. */
const SHORT = 2_000;

test.each([
  ['exits', FAULTS.exit, 'ended with code 3'],
  ['throws', FAULTS.throw, 'a bug'],
  ['runs out of memory', FAULTS.memory, 'memory'],
  ['hangs', FAULTS.hang, `No answer to “surface” within ${SHORT} ms`],
])(
  'a worker that %s is really gone, and costs its own request only',
  async (_what, fault, part) => {
    const losses: string[] = [];
    begin({ deadline: fault === FAULTS.hang ? SHORT : 20_000, onLoss: (why) => losses.push(why) });
    const [lost, next] = await Promise.all([surface(fault), surface(0)]);
    const message = expect.stringContaining(part);
    expect(lost).toMatchObject({ ok: false, code: 'lost', message });
    expect(next).toMatchObject({ ok: true });
    expect([started.length, losses.length]).toEqual([2, 1]);
    await vi.waitFor(() => expect(started[0].threadId).toBe(-1), 5_000);
  },
);

test('a worker that dies while nothing is asked is replaced by the next request', async () => {
  begin();
  await surface(0);
  await started[0].terminate();
  expect(await surface(0)).toMatchObject({ ok: true });
  expect(started).toHaveLength(2);
});

describe('a worker that cannot live', () => {
  test('is started three times, then left alone for a while, whatever is asked', async () => {
    begin({ lossesInARow: 3, pause: 60_000 }, stillbornWorker);
    const answers = [];
    for (let n = 0; n < 50; n++) answers.push(await surface(0));
    expect(answers.every((answer) => !answer.ok && answer.code === 'lost')).toBe(true);
    expect(started).toHaveLength(3);
  });

  test('is tried again after the pause', async () => {
    begin({ lossesInARow: 1, pause: 50 }, stillbornWorker);
    await surface(0);
    await surface(0);
    expect(started).toHaveLength(1);
    await new Promise((resume) => setTimeout(resume, 60));
    await surface(0);
    expect(started).toHaveLength(2);
  });
});

test('closing answers what still waits and starts nothing anew', async () => {
  begin();
  const asked = [surface(FAULTS.hang), surface(0)];
  host.close();
  expect((await Promise.all(asked)).map((answer) => answer.ok)).toEqual([false, false]);
  expect(started).toHaveLength(1);
});
