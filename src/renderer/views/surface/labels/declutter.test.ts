import { expect, it } from 'vitest';
import { declutter, type Box } from './declutter';

const box = (x: number, y: number, width = 20, height = 10): Box => ({ x, y, width, height });
const row = (...xs: number[]) => xs.map((x) => box(x, 50));

it.each([
  ['all that have room', [20, 60, 100], [20, 60, 100]],
  ['none that the border would cut', [8, 60, 195], [60]],
  ['a crowded axis thinned evenly, with its middle', [20, 40, 60, 80, 100], [20, 60, 100]],
])('shows %s: of %j %j', (_, all, shown) => {
  expect([...declutter([row(...all)], [], 200, 100)]).toEqual(row(...shown));
});

it('gives way to what is there already and to earlier axes', () => {
  const first = row(60);
  const second = [box(62, 52), box(150, 52)];
  expect([...declutter([first, second], [box(150, 50)], 200, 100)]).toEqual(first);
});
