import { expect, it } from 'vitest';
import { testFrame } from '../chart.fixture';
import { boxOf } from '../plot/label-placement';
import { sweepLabels } from './labels';

const nothing = { x: new Float64Array(), y: new Float64Array() };
const { width, height } = testFrame.plot;
const lines = { ends: nothing, arrivals: nothing, lower: height / 2, limit: null };

it.each([1, 1.8, 2.45])(
  'an outcome stands upright beside its rate in a narrow band, and level in a wide one: lines × %s',
  (line) => {
    const frame = { ...testFrame, style: { ...testFrame.style, line } };
    const titled = (rate: number, from: number, to: number) => {
      const bands = [{ kind: 'frozen' as const, from, to }];
      const notes = sweepLabels({ ...lines, bands, rate, title: 'Frozen' }, frame);
      return notes.find(({ text }) => text === 'Frozen')!;
    };
    for (const rate of [0.3 * width, 0.7 * width]) {
      const note = titled(rate, rate - 20, rate + 20);
      expect(note.turned).toBe(true);
      const { left, right } = boxOf(note, frame.style.label);
      expect(left > rate || right < rate).toBe(true);
    }
    expect(titled(0.3 * width, 0, width).turned).toBeUndefined();
  },
);
