import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import type { CoreAnswer, CoreCall } from '../shared/protocol/protocol';
import { createCore, type CoreHandlers } from './answer';
import { asked } from './run-request.fixture';
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

/** What is posted for one call: the answer, and what of it is transferred. */
function posted(call: CoreCall): [{ value: object }, ArrayBuffer[]] {
  const sent: unknown[][] = [];
  const port = {
    on: (_event: 'message', listener: (each: CoreCall) => void) => listener(call),
    postMessage: (...message: unknown[]) => sent.push(message),
  };
  serve(port, createCore());
  return sent[0] as [{ value: object }, ArrayBuffer[]];
}

test.each([
  [1, { seq: 1, kind: 'surface', body: surface }],
  [9, { seq: 1, kind: 'sweep', body: { run: asked({ steps: 5 }), from: 0.1, to: 1, count: 3 } }],
] as const)('all %d typed arrays of an answer are transferred: nothing is kept', (count, call) => {
  const [{ value }, buffers] = posted(call);
  expect(buffers).toHaveLength(count);
  const arrays = Object.values(value).filter((each) => ArrayBuffer.isView(each));
  expect(buffers).toEqual(arrays.map(({ buffer }) => buffer));
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
