// What the host knows of a worker: a port for messages. Whoever starts one (a thread of Node, a Web
// Worker) gives it this shape.

import type { CoreAnswer, CoreCall } from '../shared/protocol/protocol';

export interface CoreWorker {
  post(call: CoreCall): void;
  /** Ends it, whatever it is doing. Nothing that it still says is listened to. */
  terminate(): void;
}

export interface CoreWorkerListener {
  answered(answer: CoreAnswer): void;
  /** It has ended by itself, or cannot be understood. */
  died(reason: string): void;
}

export type StartCoreWorker = (listener: CoreWorkerListener) => CoreWorker;
