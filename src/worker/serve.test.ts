import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import type { CoreAnswer, CoreCall } from '../shared/protocol/protocol';
import { createCore, type CoreHandlers } from './answer';
import { serve } from './serve';

const { port1: asking, port2: answering } = new MessageChannel();
serve(answering, createCore());

afterEach(() => asking.unref());

async function ask(call: CoreCall): Promise<CoreAnswer> {
  asking.postMessage(call);
  const [answer] = await once(asking, 'message');
  return answer as CoreAnswer;
}

const surface = { objective: { id: 'book' as const }, x0: [0, 1], x1: [0, 2] };

test('a call is answered under its own number', async () => {
  const answer = await ask({ seq: 7, kind: 'surface', body: surface });
  expect(answer).toEqual({
    seq: 7,
    ok: true,
    value: { x0: [0, 1], x1: [0, 2], values: Float64Array.of(0, 1, 4, 5) },
  });
});

test('an error inside the core is an answer like any other, and the next call works', async () => {
  const failed = await ask({ seq: 1, kind: 'continue', body: { job: 'descend' } });
  expect(failed).toMatchObject({ seq: 1, ok: false });
  expect(await ask({ seq: 2, kind: 'surface', body: surface })).toMatchObject({ seq: 2, ok: true });
});

test('what is answered is transferred: the core keeps no part of it', () => {
  const sent: unknown[][] = [];
  const port = {
    on: (_event: 'message', listener: (call: CoreCall) => void) =>
      listener({ seq: 1, kind: 'surface', body: surface }),
    postMessage: (...message: unknown[]) => sent.push(message),
  };
  serve(port, createCore());
  const [answer, buffers] = sent[0] as [{ value: { values: Float64Array } }, ArrayBuffer[]];
  expect(buffers).toEqual([answer.value.values.buffer]);
});

test('answers keep the order of the calls, however long each takes', async () => {
  const core = createCore();
  const slow: CoreHandlers = {
    ...core,
    surface: (body) => {
      const start = performance.now();
      while (performance.now() < start + 20);
      return core.surface(body);
    },
  };
  const { port1, port2 } = new MessageChannel();
  serve(port2, slow);
  const order: number[] = [];
  port1.on('message', ({ seq }: CoreAnswer) => order.push(seq));
  port1.postMessage({ seq: 1, kind: 'surface', body: surface });
  port1.postMessage({ seq: 2, kind: 'continue', body: { job: 'basin' } });
  port1.postMessage({ seq: 3, kind: 'surface', body: surface });
  await vi.waitFor(() => expect(order).toHaveLength(3));
  expect(order).toEqual([1, 2, 3]);
  port1.close();
});

test('every typed array of an answer is transferred', () => {
  const run = {
    objective: { id: 'book' as const },
    start: [-3, 4],
    lr: 0.1,
    steps: 5,
    optimizer: { id: 'gradient-descent' as const },
    gradient: 'numerical' as const,
    h: 1e-4,
  };
  const sent: unknown[][] = [];
  const port = {
    on: (_event: 'message', listener: (call: CoreCall) => void) =>
      listener({ seq: 1, kind: 'sweep', body: { run, from: 0.1, to: 1, count: 3 } }),
    postMessage: (...message: unknown[]) => sent.push(message),
  };
  serve(port, createCore());
  expect(sent[0][1]).toHaveLength(9);
});
