import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { fitTicks } from './fit-ticks';

describe('fitTicks', () => {
  it('takes the most ticks that have room', () => {
    const ticks = fitTicks(scaleLinear([-5, 5], [0, 1]), 10, (t) => t.length <= 6);
    expect(ticks.map((t) => t.text)).toEqual(['−4', '−2', '0', '2', '4']);
  });

  it('gives up when not even two fit', () => {
    expect(fitTicks(scaleLinear([-5, 5], [0, 1]), 10, () => false)).toEqual([]);
  });

  it('writes neighbours with the digits that tell them apart', () => {
    const ticks = fitTicks(scaleLinear([1.234567, 1.234569], [0, 1]), 6, () => true);
    const texts = ticks.map((t) => t.text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(1);
  });
});
