import type { ElectronApplication } from '@playwright/test';
import type { Worker } from 'node:worker_threads';

/** Lets `globalThis.core` of main be the computing worker that is asked next. */
export const holdWorker = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const post: (this: Worker, call: unknown) => void = Reflect.get(
      Worker.prototype,
      'postMessage',
    );
    Worker.prototype.postMessage = function (this: Worker, call: unknown) {
      Object.assign(globalThis, { core: this });
      post.call(this, call);
    };
  });
