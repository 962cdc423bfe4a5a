// The arrow keys that move a point: which way, and how far.

/** Of a step, with Shift. */
const FINE = 0.1;

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};

export const isArrow = (key: string): boolean => key in ways;

/** Steps to the right and up, one of them 0; null for a key that means something else. */
export function arrowMove(event: KeyboardEvent): readonly [number, number] | null {
  const way = ways[event.key];
  if (!way || event.altKey || event.ctrlKey || event.metaKey) return null;
  const size = event.shiftKey ? FINE : 1;
  return [way[0] * size, way[1] * size];
}
