import { expect, it } from 'vitest';
import { declutter, type Box } from './declutter';

const box = (x: number, y: number, width = 20, height = 10): Box => ({ x, y, width, height });
const row = (...xs: number[]) => xs.map((x) => box(x, 50));

it('shows labels that have room', () => {
  const labels = row(20, 60, 100);
  expect([...declutter([labels], [], 200, 100)]).toEqual(labels);
});

it('shows none that the border would cut', () => {
  const labels = row(8, 60, 195);
  expect([...declutter([labels], [], 200, 100)]).toEqual([labels[1]]);
});

it('thins a crowded axis evenly and keeps its middle', () => {
  const labels = row(20, 40, 60, 80, 100);
  expect([...declutter([labels], [], 200, 100)]).toEqual([labels[0], labels[2], labels[4]]);
});

it('gives way to what is there already and to earlier axes', () => {
  const first = row(60);
  const second = [box(62, 52), box(150, 52)];
  expect([...declutter([first, second], [box(150, 50)], 200, 100)]).toEqual(first);
});
