import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SEGMENT } from '../lines/segment';
import { segmentsBegun } from './segments-begun';

/** A path whose segments begin at these steps, with room for more. */
function pathOf(begins: readonly number[]) {
  const segments = new Float32Array((begins.length + 3) * SEGMENT);
  begins.forEach((begin, k) => (segments[k * SEGMENT + 6] = begin));
  return { segments, segmentCount: begins.length };
}

it('counts the segments that begin at a step or before it, as looking at each does', () => {
  const path = pathOf([0, 1, 1.5, 4]);
  const counts = [0, 0.9, 1, 1.6, 3, 4, 100].map((step) => segmentsBegun(path, step));
  expect(counts).toEqual([1, 1, 2, 3, 3, 4, 4]);
  expect(segmentsBegun(pathOf([]), 5)).toBe(0);
  const steps = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(fc.array(steps), steps, (begins, step) => {
      const inOrder = [...begins].sort((a, b) => a - b);
      const counted = inOrder.filter((begin) => begin <= step).length;
      expect(segmentsBegun(pathOf(inOrder), step)).toBe(counted);
    }),
  );
});
