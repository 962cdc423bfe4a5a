import { describe, expect, it } from 'vitest';
import { testFrame } from '../chart.fixture';
import { boxOf } from '../plot/label-placement';
import { sweepLabels } from './labels';

const nothing = { x: new Float64Array(), y: new Float64Array() };

describe.each([1, 1.8, 2.45])('the outcome at a rate, with lines %s times as thick', (line) => {
  const frame = { ...testFrame, style: { ...testFrame.style, line } };
  const { width, height } = frame.plot;
  const titled = (rate: number, from: number, to: number) =>
    sweepLabels(
      {
        ends: nothing,
        arrivals: nothing,
        lower: height / 2,
        bands: [{ kind: 'frozen', from, to }],
        rate,
        limit: null,
        title: 'Frozen',
      },
      frame,
    ).find(({ text }) => text === 'Frozen');

  it.each([0.3, 0.7])('stands upright beside its rate where the band is narrow, at %s', (part) => {
    const rate = part * width;
    const note = titled(rate, rate - 20, rate + 20);
    expect(note).toMatchObject({ turned: true });
    if (!note) return;
    const { left, right } = boxOf(note, frame.style.label);
    expect(left > rate || right < rate).toBe(true);
  });

  it('lies level in a wide band', () => {
    expect(titled(0.3 * width, 0, width)?.turned).toBeUndefined();
  });
});
