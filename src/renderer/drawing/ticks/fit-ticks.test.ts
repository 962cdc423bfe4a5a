import { expect, it } from 'vitest';
import { linearAxis, symlogAxis } from '../../model/viewport/axis-scale';
import { fitTicks, type NumberTick } from './fit-ticks';

const anywhere = { clear: () => true, apart: () => true };
const atMost = (count: number) => (ticks: readonly NumberTick[]) => ticks.length <= count;
const texts = (ticks: readonly NumberTick[]) => ticks.map((t) => t.text);

const all = () => true;
const below = (most: number) => (value: number) => value < most;

it.each<[string, [number, number], number, (value: number) => boolean, number, string[]]>([
  ['as many as have room', [-5, 5], 10, all, 6, ['−4', '−2', '0', '2', '4']],
  ['what is clear, if that stays apart', [-5, 5], 6, below(4), 4, ['−4', '−2', '0', '2']],
  ['three numbers, not two', [-5e4, 5e4], 7, below(4e4), 3, ['−3×10⁴', '0', '3×10⁴']],
  ['3 · 0.3 unrounded', [0, 1], 4, (v) => v > 0 && v < 0.95, 3, ['0.3', '0.6', '0.9']],
])('takes %s', (_, range, wanted, isClear, most, written) => {
  const room = { clear: ({ value }: NumberTick) => isClear(value), apart: atMost(most) };
  expect(texts(fitTicks(linearAxis(range), wanted, room))).toEqual(written);
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
