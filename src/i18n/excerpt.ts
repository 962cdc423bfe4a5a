// Text that somebody else wrote, made fit to stand in a sentence: short, on one line, and without
// the characters that a terminal obeys or that turn the direction of reading.

const MOST = 40;
/** Of a name that is cut, this much of its end stays: there is its ending. */
const END = 15;

/** Control, format and separator characters, and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** As JSON writes it: a line break is \n, an escape is \u001b. */
const shown = (character: string): string => {
  if (!UNSEEN.test(character)) return character;
  const short = JSON.stringify(character).slice(1, -1);
  if (short !== character) return short;
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
};

/** As many whole characters as fit into `room`. */
function fitting(characters: Iterable<string>, room: number): string {
  let text = '';
  for (const character of characters) {
    const next = text + shown(character);
    if (next.length > room) return text;
    text = next;
  }
  return text;
}

/** All of it, on one line and without what a terminal obeys. */
export const printable = (text: string): string => fitting(text, Number.POSITIVE_INFINITY);

/** The beginning of `text`, at most 40 characters, with … where more was there. */
export function excerpt(text: string): string {
  const beginning = text.slice(0, MOST + 1);
  const whole = fitting(beginning, Number.POSITIVE_INFINITY);
  return whole.length <= MOST ? whole : `${fitting(beginning, MOST - 1)}…`;
}

/** The name of a file: a long one loses its middle, not its ending. */
export function briefName(name: string): string {
  const whole = fitting(name.slice(0, MOST + 1), Number.POSITIVE_INFINITY);
  if (whole.length <= MOST) return whole;
  return `${fitting(name.slice(0, MOST), MOST - END - 1)}…${fitting(name.slice(-END), END)}`;
}

/** Each name of a path by itself, so that all of it can be found. */
export const briefPath = (path: string): string =>
  path.replaceAll(/[^/\\]+/g, (name) => briefName(name));
