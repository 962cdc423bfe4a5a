// The first picture of the window has the verdict in it, where the core answers at once; and when all of
// what the window shows has been drawn.

import { effect } from '@preact/signals-core';
import type { Lab } from '../model/lab';

/** In ms; an answer that takes longer finds the window drawn. */
const PATIENCE = 60;
/** In ms: what takes longer is no drawing, and a window that nobody sees is not drawn at all. */
const DRAWING = 5_000;

type Computed = Pick<Lab, 'results' | 'failure'>;

/** Until the first part of the run has arrived, or could not be had. */
export const firstRun = (lab: Computed): Promise<void> =>
  runArrives(lab, (run) => run !== null, PATIENCE);

/** When the whole run is there, and the page has been laid out and painted with it. */
export async function isDrawn(lab: Computed): Promise<void> {
  await runArrives(lab, (run) => (run?.outcome ?? null) !== null, DRAWING);
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const twoFrames = document.fonts.ready.then(frame).then(frame);
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([twoFrames, new Promise((late) => (timer = setTimeout(late, DRAWING)))]);
  clearTimeout(timer);
}

async function runArrives(
  { results, failure }: Computed,
  enough: (run: Computed['results']['run']['value']) => boolean,
  patience: number,
): Promise<void> {
  let stop = () => {};
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, patience);
    stop = effect(() => {
      if (!enough(results.run.value) && failure.value === null) return;
      clearTimeout(timer);
      resolve();
    });
  });
  stop();
}
