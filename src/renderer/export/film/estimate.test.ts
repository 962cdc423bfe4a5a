import { expect, it } from 'vitest';
import { estimateOf, piecesOf } from './estimate';

it('looks at pieces all over a film, its first and its last picture among them', () => {
  expect(piecesOf(100)).toEqual([
    [0, 1, 2, 3],
    [32, 33, 34, 35],
    [64, 65, 66, 67],
    [96, 97, 98, 99],
  ]);
  expect(piecesOf(2).flat()).toContain(1);
  expect(piecesOf(1)).toEqual([[0]]);
});

it('says of all pictures what those say that follow another', () => {
  const pieces = [0, 50].map((first) => [first, first + 1, first + 2]);
  // The fourth is large only because it follows the third.
  const sizes = [1000, 10, 20, 900, 30, 40];
  // 2 alone, 98 of 25 bytes, and 16 bytes beside each.
  expect(estimateOf(pieces, sizes, 100, 2)).toBe(2000 + 98 * 25 + 1600);
});
