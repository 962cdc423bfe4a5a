import { describe, expect, test } from 'vitest';
import { placesFor } from './places';
import type { StageView } from './stage-look';

const all: readonly StageView[] = ['figure', 'field', 'chart'];
const rooms = [
  [1280, 720],
  [1080, 1080],
  [720, 1280],
  [480, 360],
] as const;
const choices: readonly (readonly StageView[])[] = [
  all,
  ['figure', 'field'],
  ['field', 'chart'],
  ['figure', 'chart'],
  ['chart'],
];

describe.each(rooms)('in %i × %i', (width, height) => {
  test.each(choices.map((views) => [views]))(
    '%s: each once, inside, none over another',
    (views) => {
      const places = placesFor(views, { width, height, gap: 20 });
      expect(places.map(({ view }) => view)).toEqual(views);
      for (const [k, one] of places.entries()) {
        expect(Math.min(one.left, one.top)).toBeGreaterThanOrEqual(0);
        expect(one.left + one.width).toBeLessThanOrEqual(width);
        expect(one.top + one.height).toBeLessThanOrEqual(height);
        expect(Math.min(one.width, one.height)).toBeGreaterThan(70);
        for (const other of places.slice(k + 1)) {
          const apart =
            one.left + one.width + 20 <= other.left || one.top + one.height + 20 <= other.top;
          expect(apart, `${one.view} and ${other.view}`).toBe(true);
        }
      }
    },
  );
});

test('in a wide picture the figure has all of the height, in a tall one all of the width', () => {
  const [wide] = placesFor(all, { width: 1280, height: 720, gap: 20 });
  const [tall] = placesFor(all, { width: 720, height: 1280, gap: 20 });
  expect(wide?.height).toBe(720);
  expect(tall?.width).toBe(720);
});

test('without a view there is no place', () => {
  expect(placesFor([], { width: 100, height: 100, gap: 0 })).toEqual([]);
});
