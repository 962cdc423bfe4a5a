// Small counts in words, as a sentence has them.

const CARDINALS = (
  'no one two three four five six seven eight nine ten eleven twelve ' +
  'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
).split(' ');

/** E.g. `nine`; digits beyond twenty. */
export const cardinal = (count: number): string => CARDINALS[count] ?? String(count);

export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
