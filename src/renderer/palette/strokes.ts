// Text as the keys that type it. Korean is compared key by key, so that what was typed so far is the
// beginning of what is meant, in every state of a syllable; and by the first consonants alone.

import { disassemble } from 'es-hangul';

const signsOf = (text: string): string => text.normalize('NFC').toLowerCase();

export const strokesOf = (text: string): string => disassemble(signsOf(text));

/** The first consonant of each syllable; other signs as they are. */
export const initialsOf = (text: string): string =>
  signsOf(text).replace(/\p{Script=Hangul}/gu, (sign) => disassemble(sign)[0] ?? '');

/** Consonants only, which no word consists of. */
export const isInitials = (strokes: string): boolean => /^[\u3131-\u314E\s]+$/.test(strokes);
