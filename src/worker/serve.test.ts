import { MessageChannel } from 'node:worker_threads';
import { expect, test, vi } from 'vitest';
import type { CoreAnswer, CoreCall } from '../shared/protocol/protocol';
import { createCore } from './answer';
import { asked } from './run-request.fixture';
import { serve } from './serve';

const surface = { objective: { id: 'book' as const }, x0: [0, 1], x1: [0, 2] };

test('calls are answered under their own numbers and in their order, however long each takes', async () => {
  const { port1: asking, port2: answering } = new MessageChannel();
  serve(answering, createCore());
  const answers: CoreAnswer[] = [];
  asking.on('message', (answer: CoreAnswer) => answers.push(answer));
  const run = asked({ steps: 1_000_000 });
  const calls: CoreCall[] = [
    { seq: 7, kind: 'sweep', body: { run, from: 1e-9, to: 1e-8, count: 3 } },
    // An error inside the core is an answer like any other.
    { seq: 2, kind: 'continue', body: { job: 'basin' } },
    { seq: 3, kind: 'surface', body: surface },
  ];
  for (const call of calls) asking.postMessage(call);
  await vi.waitFor(() => expect(answers).toHaveLength(3));
  expect(answers).toMatchObject([
    { seq: 7, ok: true, value: { job: 'sweep' } },
    { seq: 2, ok: false },
    { seq: 3, ok: true, value: { x0: [0, 1], x1: [0, 2], values: Float64Array.of(0, 1, 4, 5) } },
  ]);
  asking.close();
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
