import { expect, it } from 'vitest';
import { panFrame, zoomFrame } from './navigate';

const frame = { x0: [-5, 5], x1: [-5, 5] } as const;

it('zooms about the point under the pointer, and keeps the frame square', () => {
  expect(zoomFrame(frame, 0.5, [0.25, 1])).toEqual({ x0: [-3.75, 1.25], x1: [0, 5] });
  const { x0, x1 } = zoomFrame(frame, 1.7, [0.1, 0.8]);
  expect(x0[1] - x0[0]).toBeCloseTo(x1[1] - x1[0], 12);
});

it('refuses a frame that float64 could not sample, or has too few numbers for', () => {
  for (const factor of [1e-13, 2e307, Infinity]) {
    expect(zoomFrame(frame, factor, [0.5, 0.5])).toBe(frame);
  }
  const narrow = { x0: [0, 1e-6], x1: [0, 1e-6] } as const;
  expect(panFrame(narrow, 1e10, 0)).toBe(narrow);
});
