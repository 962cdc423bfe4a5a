// The marks that turn the direction of reading, in text that somebody else wrote. On screen they are left
// out; a file keeps the text, but what stands behind it there is read as ever.

const ENDS = { embedding: '\u202c', isolate: '\u2069' } as const;
const EMBEDDINGS = '\u202a\u202b\u202d\u202e';
const ISOLATES = '\u2066\u2067\u2068';
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** As JSON and Python write a character by its number: the same text, which turns nothing. */
export const escapedMarks = (text: string): string =>
  text.replace(MARKS, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The text, and behind it the end of each turn that it leaves open. */
export function closedMarks(text: string): string {
  const open: string[] = [];
  for (const mark of text.match(MARKS) ?? []) {
    if (EMBEDDINGS.includes(mark)) open.push(ENDS.embedding);
    else if (ISOLATES.includes(mark)) open.push(ENDS.isolate);
    else if (mark === ENDS.embedding && open.at(-1) === mark) open.pop();
    // The end of an isolate ends all that was begun inside of it.
    else if (mark === ENDS.isolate && open.includes(mark)) open.length = open.lastIndexOf(mark);
  }
  return text + open.reverse().join('');
}
