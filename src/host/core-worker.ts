// What the host knows of a worker: a port for messages. Whoever starts one (a thread of Node, a Web
// Worker) gives it this shape.

import type { Problem } from '../shared/problem';
import type { CoreAnswer, CoreCall } from '../shared/protocol/protocol';

export interface CoreWorker {
  post(call: CoreCall): void;
  /** Ends it, whatever it is doing. Nothing that it still says is listened to. */
  terminate(): void;
}

export interface CoreWorkerListener {
  answered(answer: CoreAnswer): void;
  /** It has ended by itself, or cannot be understood. @param problem what a person has to know of it */
  died(reason: string, problem?: Problem): void;
}

export type StartCoreWorker = (listener: CoreWorkerListener) => CoreWorker;
