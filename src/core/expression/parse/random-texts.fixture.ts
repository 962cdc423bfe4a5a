// For tests: how many random texts are asked about, and what they are made with.

import { env } from 'node:process';
import { mulberry32 } from '../../math/mulberry32';

/** The daily tier takes the first twentieth of the same ones. */
export const randomTexts = (all: number): number => (env['TIER'] === 'daily' ? all / 20 : all);

/** Choices at random, the same ones for the same seed. */
export function choices(seed: number) {
  const random = mulberry32(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const one = <T>(list: readonly T[]): T => list[below(list.length)];
  return { below, one, chance: (part: number): boolean => random() < part };
}
