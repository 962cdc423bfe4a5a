// Characters as a person counts them: an emoji or a letter with its accents is one, however many UTF-16
// units it has. One that is piled up without end counts by its weight.

import * as v from 'valibot';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** UTF-16 units of the longest emoji that people send. */
const HEAVIEST = 16;

const weigh = (segment: string): number => Math.ceil(segment.length / HEAVIEST);

/** The beginning of `text`, at most so many characters. */
export function firstCharacters(text: string, most: number): string {
  if (text.length <= most) return text;
  let room = most;
  let end = 0;
  // No more is read than can be taken.
  for (const { segment, index } of segmenter.segment(text.slice(0, most * HEAVIEST + 1))) {
    room -= weigh(segment);
    if (room < 0) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** A string of at most so many characters. */
export const boundedText = (most: number) =>
  v.pipe(
    v.string(),
    v.check((text) => firstCharacters(text, most).length === text.length),
  );
