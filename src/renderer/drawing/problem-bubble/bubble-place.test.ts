import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bubblePlace, type ScreenBox } from './bubble-place';

const box = (left: number, top: number, width: number, height: number): ScreenBox => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const size = { width: 258, height: 50 };
const window = { width: 1280, height: 800 };

test('it stands under its field where nothing is in the way, its right edge under the field’s', () => {
  const field = box(600, 300, 100, 30);
  expect(bubblePlace(field, size, [field], window)).toEqual({ left: 442, top: 334 });
});

test('it stands over the field at the end of the window, and inside of it at its sides', () => {
  const last = box(1190, 760, 80, 30);
  expect(bubblePlace(last, size, [last], window)).toEqual({ left: 1012, top: 706 });
  const first = box(2, 300, 80, 30);
  expect(bubblePlace(first, size, [first], window)).toEqual({ left: 4, top: 334 });
});

test('it keeps clear of the controls around its field', () => {
  const field = box(600, 300, 100, 30);
  const presets = [0, 1, 2].map((k) => box(400 + 100 * k, 340, 90, 30));
  expect(bubblePlace(field, size, [field, ...presets], window)).toEqual({ left: 442, top: 246 });
  const above = box(500, 270, 200, 26);
  const place = bubblePlace(field, size, [field, ...presets, above], window);
  expect(place).toEqual({ left: 442, top: 216 });
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
