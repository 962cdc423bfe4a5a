import { expect, it } from 'vitest';
import { heightScaleOf } from '../../../model/viewport/height-scale';
import { bowl, sampleOf } from '../../plane.fixture';
import { BandTrace, bandLevels } from './band-trace';

it('traces at least one level each time, in order, until all are there', () => {
  const sample = sampleOf(bowl, 33);
  const heightScale = heightScaleOf(sample.values);
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
