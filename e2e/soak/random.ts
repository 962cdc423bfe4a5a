// Random numbers that can be had again. Each action has its own, from the seed and its number alone: what
// happened before it, or was left out, changes nothing about it.

import { mulberry32 } from '../../src/core/math/mulberry32';

/** From 0 up to 1. */
export type Random = () => number;

export const randomOf = (seed: number, number: number): Random =>
  mulberry32(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));

/** A whole number below `end`. */
export const below = (random: Random, end: number): number => Math.floor(random() * end);

export const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)];

/** From one of them up to so many. */
export const several = <T>(random: Random, most: number, make: () => T): T[] =>
  Array.from({ length: 1 + below(random, most) }, make);

/** One of a list in which some come up more often. */
export function weighted<T extends { readonly weight: number }>(
  random: Random,
  list: readonly T[],
): T {
  let left = random() * list.reduce((sum, { weight }) => sum + weight, 0);
  return list.find(({ weight }) => (left -= weight) < 0) ?? list[0];
}
