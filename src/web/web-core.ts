// The core in a Web Worker, under the supervision that it has everywhere. A worker computes, so it
// cannot hang the page, and what hangs it is ended.

import { CoreHost } from '../host/core-host';
import type { CoreWorker, CoreWorkerListener } from '../host/core-worker';
import type { CoreClient } from '../shared/protocol/clients';

/** @param start makes the worker: a file of the site's, or a text inside the one file */
export function webCore(start: () => Worker): CoreClient {
  return new CoreHost((listener) => coreWorker(start(), listener), {
    onLoss: (reason) => console.warn(reason),
  });
}

function coreWorker(worker: Worker, listener: CoreWorkerListener): CoreWorker {
  worker.addEventListener('message', ({ data }) => listener.answered(data));
  worker.addEventListener('error', (event) => {
    // Of a file that cannot be loaded nothing is told but that.
    if ('message' in event) listener.died(`The computing worker failed: ${event.message}`);
    else listener.died('The computing worker could not be loaded.', { code: 'coreMissing' });
  });
  worker.addEventListener('messageerror', () => listener.died('An answer could not be read.'));
  return {
    post: (call) => worker.postMessage(call),
    terminate: () => worker.terminate(),
  };
}
