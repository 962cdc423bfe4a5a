import { expect, test } from 'vitest';
import { Fingers } from './fingers';

/** The first of them at (100, 100). */
function put(...others: (readonly [number, number])[]): Fingers {
  const fingers = new Fingers();
  [[100, 100], ...others].forEach(([x, y], k) => fingers.put(k + 1, x, y));
  return fingers;
}

test('one finger moves, and nothing grows', () => {
  const fingers = put();
  expect(fingers.move(1, 107, 96)).toEqual({ dx: 7, dy: -4, scale: 1, x: 107, y: 96 });
  expect(fingers.move(1, 108, 96)).toEqual({ dx: 1, dy: 0, scale: 1, x: 108, y: 96 });
});

test('two fingers move their middle, and scale by how far they are apart', () => {
  const fingers = put([200, 100]);
  // From 100 apart to 200; the middle goes half of the way.
  expect(fingers.move(2, 300, 100)).toEqual({ dx: 50, dy: 0, scale: 2, x: 200, y: 100 });
  expect(fingers.move(1, 200, 100)).toEqual({ dx: 50, dy: 0, scale: 0.5, x: 250, y: 100 });
});

test('both together in one direction only pan', () => {
  const fingers = put([100, 180]);
  const first = fingers.move(1, 130, 100);
  const second = fingers.move(2, 130, 180);
  expect(first!.dx + second!.dx).toBe(30);
  expect(first!.scale * second!.scale).toBeCloseTo(1, 12);
});

test('a finger that is lifted leaves one, which goes on from where it is', () => {
  const fingers = put([200, 100]);
  fingers.lift(1);
  expect(fingers.count).toBe(1);
  expect(fingers.move(2, 205, 100)).toEqual({ dx: 5, dy: 0, scale: 1, x: 205, y: 100 });
});

test('a third finger, and one that is not down, mean nothing', () => {
  const fingers = put([200, 0], [300, 0]);
  for (const id of [3, 7]) expect(fingers.move(id, 900, 900)).toBeNull();
  expect(new Fingers().move(7, 1, 1)).toBeNull();
});

test('fingers that meet do not make a leap', () => {
  const fingers = put([132, 100]);
  expect(fingers.move(2, 100, 100)?.scale).toBe(0.5);
  expect(fingers.move(2, 101, 100)?.scale).toBe(1);
});
