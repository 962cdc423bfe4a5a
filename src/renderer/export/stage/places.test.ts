import { expect, test } from 'vitest';
import { placesFor } from './places';
import type { StageView } from './stage-look';

const all: readonly StageView[] = ['figure', 'field', 'chart'];
const choices: readonly (readonly StageView[])[] = [
  all,
  ['figure', 'field'],
  ['field', 'chart'],
  ['figure', 'chart'],
  ['chart'],
];

test.each([
  [1280, 720],
  [1080, 1080],
  [720, 1280],
  [480, 360],
])('in %i × %i each view stands once, inside, none over another', (width, height) => {
  for (const views of choices) {
    const places = placesFor(views, { width, height, gap: 20 });
    expect(places.map(({ view }) => view)).toEqual(views);
    for (const [k, one] of places.entries()) {
      const [right, bottom] = [one.left + one.width, one.top + one.height];
      expect(Math.min(one.left, one.top, width - right, height - bottom)).toBeGreaterThanOrEqual(0);
      expect(Math.min(one.width, one.height)).toBeGreaterThan(70);
      for (const other of places.slice(k + 1)) {
        const apart = right + 20 <= other.left || bottom + 20 <= other.top;
        expect(apart, `${one.view} and ${other.view} of ${views.join()}`).toBe(true);
      }
    }
  }
});

test('a figure has all of the height of a wide picture, all of the width of a tall one', () => {
  const [wide] = placesFor(all, { width: 1280, height: 720, gap: 20 });
  const [tall] = placesFor(all, { width: 720, height: 1280, gap: 20 });
  expect(wide?.height).toBe(720);
  expect(tall?.width).toBe(720);
  expect(placesFor([], { width: 100, height: 100, gap: 0 })).toEqual([]);
});
