import { expect, it } from 'vitest';
import { closedMarks, escapedMarks, withoutMarks } from './direction-marks';

const marks = Array.from(
  '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
);

it.each(marks)('leaves the mark %j out on screen, and reads it back from JSON', (mark) => {
  expect(withoutMarks(`${mark}e${mark}vil${mark}`)).toBe('evil');
  const written = escapedMarks(JSON.stringify({ name: `${mark}evil` }));
  expect(written).toMatch(/^[ -~]+$/);
  expect(JSON.parse(written)).toEqual({ name: `${mark}evil` });
});

it('leaves all other letters as they are', () => {
  const text = '너무 큼 – عربي 👩‍🏫 a\u00adb';
  expect([withoutMarks(text), escapedMarks(text), closedMarks(text)]).toEqual([text, text, text]);
});

// By UAX 9: U+202C ends an embedding or override, U+2069 an isolate and all that began within it.
it.each([
  ['\u202eevil', '\u202c'],
  ['\u202aa\u202bb', '\u202c\u202c'],
  ['\u2067a\u202eb', '\u202c\u2069'],
  ['\u202ea\u202c', ''],
  ['\u2068a\u202eb\u2069', ''],
  ['\u202ea\u2069', '\u202c'],
  ['\u2066a\u202c', '\u2069'],
  ['\u202c\u2069\u200fa', ''],
])('ends what %j leaves open', (text, ends) => {
  expect(closedMarks(text)).toBe(text + ends);
});
