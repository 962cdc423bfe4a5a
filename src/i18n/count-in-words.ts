// Large counts in the words of a language: 5 billion, 50억.

/** From here on 5e9 is written where 5000000000 would stand. */
const LARGE = 1e6;
/** Beyond it the words for numbers are as hard to read as the exponent. */
const NAMED = 1e16;

/** @returns null for a count that its digits, or its exponent, tell better */
export function countInWords(count: number, language: string): string | null {
  if (count < LARGE || count >= NAMED) return null;
  return new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 2,
  }).format(count);
}
