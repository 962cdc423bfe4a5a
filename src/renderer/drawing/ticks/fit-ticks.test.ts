import { expect, it } from 'vitest';
import { linearAxis, symlogAxis } from '../../model/viewport/axis-scale';
import { fitTicks, type NumberTick } from './fit-ticks';

const anywhere = { clear: () => true, apart: () => true };
const atMost = (count: number) => (ticks: readonly NumberTick[]) => ticks.length <= count;
const texts = (ticks: readonly NumberTick[]) => ticks.map((t) => t.text);

it('takes the most ticks that have room', () => {
  const ticks = fitTicks(linearAxis([-5, 5]), 10, { ...anywhere, apart: atMost(6) });
  expect(texts(ticks)).toEqual(['−4', '−2', '0', '2', '4']);
});

it('leaves out what is not clear, and only then asks whether the rest stays apart', () => {
  const room = { clear: (t: NumberTick) => t.value < 4, apart: atMost(4) };
  expect(texts(fitTicks(linearAxis([-5, 5]), 6, room))).toEqual(['−4', '−2', '0', '2']);
});

it('finds three numbers where steps of 1, 2 and 5 leave two', () => {
  const room = { clear: (t: NumberTick) => t.value < 4e4, apart: atMost(3) };
  expect(texts(fitTicks(linearAxis([-5e4, 5e4]), 7, room))).toEqual(['−3×10⁴', '0', '3×10⁴']);
});

it('writes odd steps without the rounding of 3 · 0.3', () => {
  const room = { clear: (t: NumberTick) => t.value > 0 && t.value < 0.95, apart: atMost(3) };
  expect(texts(fitTicks(linearAxis([0, 1]), 4, room))).toEqual(['0.3', '0.6', '0.9']);
});

it('has no odd steps on a logarithmic axis', () => {
  const axis = symlogAxis([-1e9, 1e9], 0, 1);
  const room = { clear: (t: NumberTick) => t.value <= 0, apart: atMost(2) };
  for (const { value } of fitTicks(axis, 5, room)) {
    expect(Math.log10(Math.abs(value || 1)) % 1).toBe(0);
  }
});

it('gives up when none has room', () => {
  expect(fitTicks(linearAxis([-5, 5]), 10, { ...anywhere, apart: () => false })).toEqual([]);
});

it('writes neighbours with the digits that tell them apart', () => {
  const ticks = texts(fitTicks(linearAxis([1.234567, 1.234569]), 6, anywhere));
  expect(new Set(ticks).size).toBe(ticks.length);
  expect(ticks.length).toBeGreaterThan(1);
});
