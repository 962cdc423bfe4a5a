import { expect, it } from 'vitest';
import { heightScaleOf } from '../../../model/viewport/height-scale';
import { positions, viewportOf } from '../../../model/viewport/viewport';
import { BandTrace, bandLevels } from './band-trace';

const axis = positions(viewportOf({ x0: [-5, 5], x1: [-5, 5] }).x0, 33);
const values = Float64Array.from(axis.flatMap((b) => axis.map((a) => a * a + b * b)));
const sample = { x0: axis, x1: axis, values };

it('traces at least one level each time, in order, until all are there', () => {
  const heightScale = heightScaleOf(values);
  const trace = new BandTrace(sample, heightScale);
  let turns = 0;
  for (; !trace.complete; turns++) {
    const before = trace.bands.length;
    trace.advance(0);
    expect(trace.bands.length).toBeGreaterThan(before);
  }
  expect(turns).toBeGreaterThan(1);
  expect(trace.bands.map(({ level }) => level)).toEqual(bandLevels(heightScale));
  trace.advance(10);
  expect(trace.bands).toHaveLength(bandLevels(heightScale).length);
});
