import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap, within, type Box } from '../labels/declutter';
import { signPlace } from './sign-place';

const frame = { width: 400, height: 300 };
const size = { width: 20, height: 18 };

function pile(count: number, x: number, y: number, note = 0): Box[] {
  const signs: Box[] = [];
  for (let k = 0; k < count; k++) signs.push(signPlace({ x, y }, size, signs, frame, note));
  return signs;
}

it.each([
  ['on each other, the first lowest', pile(3, 200, 250), '200,250 200,230 200,210'],
  ['on beside the pile at the border', pile(4, 300, 40), '300,40 300,20 278,40 278,20'],
  ['clear of the note above them', pile(3, 300, 90, 50), '300,90 300,70 278,90'],
])('stand %s', (_, signs, places) => {
  expect(signs.map(({ x, y }) => `${x},${y}`).join(' ')).toBe(places);
  for (const sign of signs) expect(sign).toMatchObject(size);
});

it('are whole and clear of each other, wherever the point is', () => {
  const within400 = fc.double({ min: -100, max: 500, noNaN: true });
  fc.assert(
    fc.property(within400, within400, (x, y) => {
      const signs = pile(8, x, y);
      for (const [k, sign] of signs.entries()) {
        expect(within(sign, frame.width, frame.height)).toBe(true);
        for (const other of signs.slice(0, k)) expect(overlap(sign, other, 0)).toBe(false);
      }
    }),
  );
});
