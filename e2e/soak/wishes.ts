// What is to be played, as `scripts/soak.mjs` hands it on in the environment.

import { LENGTH } from './chapter';

const { SOAK_SEED, SOAK_MINUTES, SOAK_EDITION, SOAK_UNTIL, SOAK_ONLY } = process.env;

/** Of `npm test`: always the same, and as many as two minutes have room for. */
const FIXED = { seed: 14, chapters: 1 };

const until = SOAK_UNTIL === undefined ? null : Number(SOAK_UNTIL);
const only = SOAK_ONLY?.split(',').map(Number);

export const wishes = {
  seed: SOAK_SEED === undefined ? FIXED.seed : Number(SOAK_SEED),
  /** null: a number of chapters instead. */
  minutes: SOAK_MINUTES === undefined ? null : Number(SOAK_MINUTES),
  edition: SOAK_EDITION ?? null,
  chapters: SOAK_MINUTES !== undefined ? Infinity : until !== null || only ? 1 : FIXED.chapters,
};

/** Of a chapter; or those up to the one that is wanted, in its own chapter; or those alone. */
export function numbersOf(chapter: number): number[] {
  if (only) return only;
  const first = until === null ? chapter * LENGTH : Math.floor(until / LENGTH) * LENGTH;
  const count = until === null ? LENGTH : until - first + 1;
  return Array.from({ length: count }, (_, k) => first + k);
}
