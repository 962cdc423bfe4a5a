import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { firstCharacters, boundedText } from './characters';

test.each([
  ['letters', 'a', 1],
  ['한글', '가', 1],
  ['Hangul of three letters', '\u1112\u1161\u11ab', 1],
  ['emoji of two units', '🙂', 1],
  ['a family', '👨‍👩‍👧‍👦', 1],
  ['a flag', '🇰🇷', 1],
  ['the heaviest emoji', '👩🏽‍❤️‍💋‍👨🏿', 1],
  ['a letter under 31 accents', `e${'\u0301'.repeat(31)}`, 2],
])('%s: each counts %#', (_, character, weight) => {
  const most = 80;
  const fits = character.repeat(most / weight);
  expect(v.is(boundedText(most), fits)).toBe(true);
  expect(v.is(boundedText(most), fits + character)).toBe(false);
  expect(firstCharacters(fits + character, most)).toBe(fits);
});

test('a beginning is whole characters of the text, fits, and is all of it where that fits', () => {
  const text = fc.string({ unit: 'grapheme-composite', maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(40), (whole, most) => {
      const beginning = firstCharacters(whole, most);
      expect(whole.startsWith(beginning)).toBe(true);
      expect(v.is(boundedText(most), beginning)).toBe(true);
      expect(v.is(boundedText(most), whole)).toBe(beginning === whole);
    }),
  );
});

test('what is piled up without end is refused at once', () => {
  const pile = `e${'\u0301'.repeat(1_000_000)}`;
  expect(v.is(boundedText(4000), pile)).toBe(false);
  expect(firstCharacters(pile, 4000)).toBe('');
});
