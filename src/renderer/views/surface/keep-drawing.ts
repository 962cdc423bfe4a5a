// Keeps the surface drawn whatever becomes of the graphics card: a lost context is replaced by a new
// one, on a canvas of its own, as soon as one is given, however often that happens.

import type { Lab } from '../../model/lab';
import { afterFirstAnswers } from './after-first-answers';
import { surfaceProgram, type SurfaceProgram } from './surface-program';
import type { Around } from './surface-view';
import { openWebgl } from './webgl';

/**
 * `none`: there has been no WebGL yet; `lost`: there was, and it is to come back; `unread`: its program
 * could not be fetched.
 */
export type Trouble = 'none' | 'lost' | 'unread';

/** How long to wait before each new try, in ms: a process of the graphics card is up in half a second. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;
/** After so many tries in vain, about half a minute, it waits until somebody comes back to the window. */
const MOST_TRIES = 7;

/** Whether this page has ever had WebGL, in this view or an earlier one. */
let hadContext = false;

/**
 * @param tell what stands in the way of drawing, or null
 * @returns a function that ends it
 */
export function keepDrawing(
  around: Around,
  lab: Lab,
  tell: (trouble: Trouble | null) => void,
): () => void {
  let stop: (() => void) | null = null;
  let timer: number | undefined;
  let wait = FIRST_WAIT;
  let tries = 0;
  let isWanted = true;

  const cancel = (): void => {
    window.clearTimeout(timer);
    window.removeEventListener('focus', begin);
  };
  const begin = (): void => {
    cancel();
    const program = surfaceProgram.now();
    if (!program) return load();
    stop = draw(program, around, lab, lose);
    if (!stop) return lose();
    hadContext = true;
    wait = FIRST_WAIT;
    tries = 0;
    tell(null);
  };
  const load = (): void => {
    const fetched = lab.loop.expect('frame');
    surfaceProgram
      .fetch()
      .then(
        () => isWanted && begin(),
        () => isWanted && tryLater('unread'),
      )
      .finally(fetched);
  };
  const lose = (): void => {
    stop = null;
    tryLater(hadContext ? 'lost' : 'none');
  };
  const tryLater = (trouble: Trouble): void => {
    tell(trouble);
    if (++tries === MOST_TRIES) {
      tries = 0;
      window.addEventListener('focus', begin);
      return;
    }
    timer = window.setTimeout(begin, wait);
    wait = Math.min(2 * wait, LONGEST_WAIT);
  };

  // Only the first picture of a page stands in the way of its words.
  let stopWaiting = (): void => {};
  if (hadContext || lab.medium.still) begin();
  else stopWaiting = afterFirstAnswers(lab, begin);
  return () => {
    isWanted = false;
    stopWaiting();
    cancel();
    stop?.();
  };
}

/**
 * @param onLost called once, when the context is lost while it draws
 * @returns a function that ends it; null where there is no context to draw with
 */
function draw(
  { SurfaceView }: SurfaceProgram,
  around: Around,
  lab: Lab,
  onLost: () => void,
): (() => void) | null {
  const canvas = around.overlay.newCanvas();
  const context = openWebgl(canvas, lab.medium);
  if (!context || context.isContextLost()) return null;
  const view = new SurfaceView(around, canvas, context, lab);
  const over = (): void => {
    canvas.removeEventListener('webglcontextlost', lost);
    view.dispose();
  };
  const lost = (): void => {
    over();
    onLost();
  };
  canvas.addEventListener('webglcontextlost', lost);
  return () => {
    over();
    // A page may have only some contexts at a time: give this one back now.
    context.getExtension('WEBGL_lose_context')?.loseContext();
  };
}
