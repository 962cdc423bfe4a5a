// The worker as the host wants it: a thread of Node, its events told as answers and deaths.

import type { Worker } from 'node:worker_threads';
import type { CoreWorker, CoreWorkerListener } from '../host/core-worker';
import type { CoreAnswer } from '../shared/protocol/protocol';

export function coreThread(thread: Worker, listener: CoreWorkerListener): CoreWorker {
  thread.on('message', (answer: CoreAnswer) => listener.answered(answer));
  thread.on('error', (error: Error) =>
    listener.died(`The computing worker failed: ${error.message}`),
  );
  thread.on('messageerror', (error) =>
    listener.died(`An answer could not be read: ${error.message}`),
  );
  thread.on('exit', (code) => listener.died(`The computing worker ended with code ${code}.`));
  return {
    post: (call) => thread.postMessage(call),
    terminate: () => void thread.terminate(),
  };
}
