import { describe, expect, it } from 'vitest';
import { panFrame, zoomFrame } from './navigate';

const frame = { x0: [-5, 5], x1: [-5, 5] } as const;

describe('zoomFrame', () => {
  it('keeps the point under the pointer where it is', () => {
    expect(zoomFrame(frame, 0.5, [0.25, 1])).toEqual({ x0: [-3.75, 1.25], x1: [0, 5] });
  });

  it('keeps the frame square', () => {
    const { x0, x1 } = zoomFrame(frame, 1.7, [0.1, 0.8]);
    expect(x0[1] - x0[0]).toBeCloseTo(x1[1] - x1[0], 12);
  });

  it('refuses a frame that float64 could not sample', () => {
    expect(zoomFrame(frame, 1e-13, [0.5, 0.5])).toBe(frame);
    expect(zoomFrame(frame, 2e307, [0.5, 0.5])).toBe(frame);
    expect(zoomFrame(frame, Number.POSITIVE_INFINITY, [0.5, 0.5])).toBe(frame);
  });
});

describe('panFrame', () => {
  it('moves by parts of the width', () => {
    expect(panFrame(frame, 0.5, -0.1)).toEqual({ x0: [0, 10], x1: [-6, 4] });
  });

  it('refuses to go where a frame of this width has too few numbers', () => {
    const narrow = { x0: [0, 1e-6], x1: [0, 1e-6] } as const;
    expect(panFrame(narrow, 1e10, 0)).toBe(narrow);
  });
});
