import { expect, test } from 'vitest';
import { stripesOf } from './stripes';

test('the stripes of a cover are read as the browser writes them', () => {
  const image =
    'repeating-linear-gradient(-45deg, rgb(241, 237, 227) 0px, rgb(241, 237, 227) 10px, color(srgb 0.96 0.95 0.92) 10px, color(srgb 0.96 0.95 0.92) 20px)';
  expect(stripesOf(image)).toEqual({
    angle: -Math.PI / 4,
    color: 'rgb(241, 237, 227)',
    under: 'color(srgb 0.96 0.95 0.92)',
    width: 10,
    period: 20,
  });
});

test.each(['none', 'linear-gradient(rgb(0, 0, 0), rgb(0, 0, 0))', 'radial-gradient(red, blue)'])(
  '%s has no stripes',
  (image) => {
    expect(stripesOf(image)).toBeNull();
  },
);
