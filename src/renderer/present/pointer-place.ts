// Where the mouse points, for what follows it: at once, and with every move.

/** Known from the last move, so that what is switched on by a key begins where the mouse is. */
let last: readonly [number, number] | null = null;
addEventListener('pointermove', ({ clientX, clientY }) => (last = [clientX, clientY]), {
  capture: true,
  passive: true,
});

/**
 * @param follow called with CSS pixels of the window; the middle of it before the mouse has moved
 * @returns a function that ends it
 */
export function pointerPlace(follow: (x: number, y: number) => void): () => void {
  const onMove = (event: PointerEvent) => follow(event.clientX, event.clientY);
  addEventListener('pointermove', onMove, { capture: true, passive: true });
  follow(...(last ?? [innerWidth / 2, innerHeight / 2]));
  return () => removeEventListener('pointermove', onMove, { capture: true });
}
