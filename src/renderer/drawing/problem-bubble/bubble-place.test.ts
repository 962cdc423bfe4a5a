import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bubblePlace, type ScreenBox } from './bubble-place';

const box = (left: number, top: number, width: number, height: number): ScreenBox => {
  return { left, top, right: left + width, bottom: top + height };
};
const size = { width: 258, height: 50 };
const window = { width: 1280, height: 800 };
const field = box(600, 300, 100, 30);
const presets = [0, 1, 2].map((k) => box(400 + 100 * k, 340, 90, 30));

test.each([
  ['under its field, its right edge under the field’s', field, [], 442, 334],
  ['over a field at the end of the window', box(1190, 760, 80, 30), [], 1012, 706],
  ['inside of the window at its sides', box(2, 300, 80, 30), [], 4, 334],
  ['over a field with controls under it', field, presets, 442, 246],
  ['clear of those over it too', field, [...presets, box(500, 270, 200, 26)], 442, 216],
])('it stands %s', (_, its, others, left, top) => {
  expect(bubblePlace(its, size, [its, ...others], window)).toEqual({ left, top });
});

test('it is inside the window, wherever the field and the others are', () => {
  const edges = fc
    .tuple(fc.nat(1300), fc.nat(820), fc.integer({ min: 1, max: 400 }), fc.nat(60))
    .map(([x, y, width, height]) => box(x, y, width, height));
  fc.assert(
    fc.property(edges, fc.array(edges, { maxLength: 20 }), (field, controls) => {
      const { left, top } = bubblePlace(field, size, controls, window);
      return left >= 4 && top >= 4 && left + 258 <= 1276 && top + 50 <= 796;
    }),
  );
});
