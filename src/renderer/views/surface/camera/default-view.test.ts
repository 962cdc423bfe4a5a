import { expect, it } from 'vitest';
import { sampleOf, surfaceOf, viewport } from '../../plane.fixture';
import { bestView, placesOf, usualView } from './default-view';

it('keeps the usual side for a round bowl, and leaves out places outside the frame', () => {
  expect(placesOf([[0, 0], [9, 0]], viewport)).toEqual([{ u: 0.5, v: 0.5 }]); // prettier-ignore
  const places = placesOf([[-3, 4], [0, 0]], viewport); // prettier-ignore
  expect(bestView(surfaceOf().grid, places).azimuth).toBe(usualView.azimuth);
});

it('goes to the other side of a cliff that would hide its foot', () => {
  // A step down, away from the reader, and a start at its foot.
  const cliff = surfaceOf(sampleOf((_, x1) => -Math.tanh(3 * x1))).grid;
  const view = bestView(cliff, placesOf([[0, 0.8]], viewport));
  expect(Math.abs(view.azimuth)).toBeGreaterThan(90);
});
