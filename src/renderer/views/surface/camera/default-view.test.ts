import { describe, expect, it } from 'vitest';
import { heightScaleOf } from '../../../model/viewport/height-scale';
import { positions, viewportOf } from '../../../model/viewport/viewport';
import { heightGrid } from '../mesh/height-grid';
import { bestView, placesOf, usualView } from './default-view';

const viewport = viewportOf({ x0: [-5, 5], x1: [-5, 5] });

function gridOf(f: (x0: number, x1: number) => number) {
  const x0 = positions(viewport.x0, 65);
  const x1 = positions(viewport.x1, 65);
  const values = Float64Array.from(x1.flatMap((b) => x0.map((a) => f(a, b))));
  return heightGrid({ x0, x1, values }, viewport, heightScaleOf(values))!;
}

describe('bestView', () => {
  it('keeps the usual side for a round bowl', () => {
    const bowl = gridOf((x0, x1) => x0 * x0 + x1 * x1);
    expect(bestView(bowl, placesOf([[-3, 4], [0, 0]], viewport)).azimuth).toBe(usualView.azimuth); // prettier-ignore
  });

  it('goes to the other side of a cliff that would hide its foot', () => {
    // A step down, away from the reader, and a start at its foot.
    const cliff = gridOf((_, x1) => -Math.tanh(3 * x1));
    const view = bestView(cliff, placesOf([[0, 0.8]], viewport));
    expect(Math.abs(view.azimuth)).toBeGreaterThan(90);
  });
});

describe('placesOf', () => {
  it('leaves out what lies outside the frame', () => {
    expect(placesOf([[0, 0], [9, 0]], viewport)).toEqual([{ u: 0.5, v: 0.5 }]); // prettier-ignore
  });
});
