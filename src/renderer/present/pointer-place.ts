// Where the mouse or a finger points, for what follows it: at once, and with every move.

/** Known from the last move, so that what is switched on by a key begins where the mouse is. */
let last: readonly [number, number] | null = null;
const note = ({ clientX, clientY }: PointerEvent) => (last = [clientX, clientY]);
const everywhere = { capture: true, passive: true };
addEventListener('pointermove', note, everywhere);
addEventListener('pointerdown', note, everywhere);

/** What a finger that points does not also turn, drag or press. */
const FIGURES = '.views';

/**
 * @param follow called with CSS pixels of the window; the middle of it before the mouse has moved
 * @returns a function that ends it
 */
export function pointerPlace(follow: (x: number, y: number) => void): () => void {
  const onMove = (event: PointerEvent) => {
    follow(event.clientX, event.clientY);
    // A mouse points without a press; a finger cannot.
    if (isFingerOnFigures(event)) event.stopPropagation();
  };
  const onTouch = (event: TouchEvent) => {
    if (event.cancelable && isOnFigures(event)) event.preventDefault();
  };
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('pointermove', onMove, { capture: true, signal });
  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'touch') onMove(event);
  };
  addEventListener('pointerdown', onDown, { capture: true, signal });
  // No click, and no double click, comes of it.
  addEventListener('touchstart', onTouch, { capture: true, passive: false, signal });
  follow(...(last ?? [innerWidth / 2, innerHeight / 2]));
  return () => listening.abort();
}

const isOnFigures = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(FIGURES) !== null;

const isFingerOnFigures = (event: PointerEvent): boolean =>
  event.pointerType === 'touch' && isOnFigures(event);
