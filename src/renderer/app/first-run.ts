// The first picture of the window has the verdict in it, where the core answers at once.

import { effect } from '@preact/signals-core';
import type { Lab } from '../model/lab';

/** In ms; an answer that takes longer finds the window drawn. */
const PATIENCE = 60;

/** Until the first part of the run has arrived, or could not be had. */
export async function firstRun({
  results,
  failure,
}: Pick<Lab, 'results' | 'failure'>): Promise<void> {
  let stop = () => {};
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    stop = effect(() => {
      if (results.run.value === null && failure.value === null) return;
      clearTimeout(timer);
      resolve();
    });
  });
  stop();
}
