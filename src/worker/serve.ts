// Answers calls on a port: every call gets exactly one answer, an error inside the core included,
// in the order in which they came. Typed arrays are transferred, not copied.

import type { CoreAnswer, CoreCall, CoreKind, Replies } from '../shared/protocol/protocol';
import type { CoreHandlers } from './answer';

/** The worker's end of the line to whoever started it, as a thread of Node has it. */
export interface CorePort {
  on(event: 'message', listener: (call: CoreCall) => void): unknown;
  postMessage(answer: CoreAnswer, transfer: ArrayBuffer[]): void;
}

export function serve(port: CorePort, core: CoreHandlers): void {
  port.on('message', (call) => {
    const answer = answerCall(core, call);
    port.postMessage(answer, answer.ok ? buffersOf(answer.value) : []);
  });
}

function answerCall(core: CoreHandlers, { seq, kind, body }: CoreCall): CoreAnswer {
  // A call pairs its kind with that kind's body, which the compiler cannot follow through a look-up.
  const handler = core[kind] as (body: CoreCall['body']) => Replies[CoreKind];
  try {
    return { seq, ok: true, value: handler(body) };
  } catch (error) {
    return { seq, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function buffersOf(value: Replies[CoreKind]): ArrayBuffer[] {
  return Object.values(value).flatMap((part) =>
    ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  );
}
