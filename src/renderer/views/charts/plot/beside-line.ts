// Places for the name of a line: close to it, on either side.

import { range } from 'd3';
import type { Note } from './notes';
import type { Series } from './series';

/**
 * @param part of the line's length at which the name stands best, 0 … 1; then others
 * @param size of type, and `clear` that much away from the line, in pixels
 */
export function* placesBesideLine(
  { x, y }: Series,
  part: number,
  name: Pick<Note, 'text' | 'kind'>,
  size: number,
  clear: number,
): Generator<readonly Note[]> {
  const finite = Array.from(x, (_, k) => k).filter((k) => Number.isFinite(y[k] ?? Number.NaN));
  const parts = range(21)
    .map((k) => k / 20)
    .sort((a, b) => Math.abs(a - part) - Math.abs(b - part));
  for (const at of parts) {
    const k = finite[Math.floor(at * (finite.length - 1))];
    if (k === undefined) return;
    const place = { ...name, x: x[k] ?? 0, y: y[k] ?? 0 };
    for (const off of [clear, clear + 0.6 * size]) {
      const [above, below] = [place.y - off - 0.3 * size, place.y + off + 0.9 * size];
      const [left, right] = [place.x - off, place.x + off];
      yield [{ ...place, x: right, y: above, anchor: 'start' }];
      yield [{ ...place, x: left, y: above, anchor: 'end' }];
      yield [{ ...place, x: right, y: below, anchor: 'start' }];
      yield [{ ...place, x: left, y: below, anchor: 'end' }];
    }
  }
}
