// The picture costs a slow computer more than everything else together: it begins when the numbers stand.

import { effect } from '@preact/signals-core';
import type { Lab } from '../../model/lab';

/**
 * Calls `begin` once the run and what is to be drawn have come and the verdict has been painted.
 *
 * @returns a function that ends the waiting
 */
export function afterFirstAnswers(lab: Lab, begin: () => void): () => void {
  const { run, surface } = lab.results;
  let frame = 0;
  const begun = lab.loop.expect('frame');
  let timer: number | undefined;
  const start = (): void => {
    begin();
    begun();
  };
  const stop = effect(() => {
    const answered = run.value !== null && surface.value !== null;
    if (frame !== 0 || (!answered && lab.failure.value === null)) return;
    // What runs in a frame comes before its painting, what it puts off comes after.
    frame = requestAnimationFrame(() => (timer = window.setTimeout(start)));
  });
  return () => {
    stop();
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
    begun();
  };
}
