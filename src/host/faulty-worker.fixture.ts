// A worker that answers, and that dies or hangs when it is told to by the first x0 of a surface.

import { Worker } from 'node:worker_threads';

/** What the first x0 of a surface request means to the faulty worker. */
export const FAULTS = { exit: 1001, throw: 1002, hang: 1003, memory: 1004, stale: 1005 } as const;

const FAULTY = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ seq, body }) => {
    switch (body.x0[0]) {
      case ${FAULTS.exit}: process.exit(3);
      case ${FAULTS.throw}: throw new Error('a bug');
      case ${FAULTS.hang}: while (true);
      case ${FAULTS.memory}: for (const all = []; ; ) all.push(new Array(1e5).fill(all.length + 0.5));
      case ${FAULTS.stale}: parentPort.postMessage({ seq: seq - 1, ok: true, value: 'stale' });
    }
    parentPort.postMessage({ seq, ok: true, value: { values: seq } });
  });`;

const start = (source: string): Worker =>
  new Worker(source, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });

/** Answers every request with its number. */
export const faultyWorker = (): Worker => start(FAULTY);

/** Ends at once. */
export const stillbornWorker = (): Worker => start('process.exit(1);');
