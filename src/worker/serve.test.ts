import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import type { CoreAnswer, CoreCall } from '../shared/core-port';
import { createCore } from './answer';
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
  const failed = await ask({ seq: 1, kind: 'continue', body: {} });
  expect(failed).toMatchObject({ seq: 1, ok: false });
  expect(await ask({ seq: 2, kind: 'surface', body: surface })).toMatchObject({ seq: 2, ok: true });
});

test('what is answered is transferred: the core keeps no part of it', async () => {
  const sent: unknown[][] = [];
  const port = {
    on: (_event: 'message', listener: (call: CoreCall) => void) =>
      listener({ seq: 1, kind: 'surface', body: surface }),
    postMessage: (...message: unknown[]) => sent.push(message),
  };
  serve(port as never, createCore());
  const [answer, buffers] = sent[0] as [{ value: { values: Float64Array } }, ArrayBuffer[]];
  expect(buffers).toEqual([answer.value.values.buffer]);
});
