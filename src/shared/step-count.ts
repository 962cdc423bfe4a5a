// How many steps, for people: above a million in words, with the notation of the code beside it.

import type { Words } from '../core/words';
import { briefNumber } from './brief-number';

/** From here on 5e9 is written where 5000000000 would stand. */
const LARGE = 1e6;
/** Beyond it the words for numbers are as hard to read as the exponent. */
const NAMED = 1e16;

const compact = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 2,
} as const;
const named = {
  en: new Intl.NumberFormat('en', compact),
  ko: new Intl.NumberFormat('ko', compact),
};

/** `120 more steps`, `5 billion (5e9) more steps`; 120걸음, 50억(5e9) 걸음. */
export function moreSteps(count: number): Words {
  const brief = briefNumber(count);
  const steps = count === 1 ? 'step' : 'steps';
  if (count < LARGE || count >= NAMED) return { en: `${brief} more ${steps}`, ko: `${brief}걸음` };
  return {
    en: `${named.en.format(count)} (${brief}) more steps`,
    ko: `${named.ko.format(count)}(${brief}) 걸음`,
  };
}
