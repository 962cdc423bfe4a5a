// Where the lines of a text may end: not within a number, a pair or an equation, and not between a
// formula, a link or a name of code and the particle after it.

/** Longer than this a line may end within it: it might not fit into a narrow column. */
const LONGEST = 30;

/** Signs that stand between two sides which belong together. */
const BETWEEN = /^([=≈≤≥<→·×±+/]|-=|\+=)$/;

export interface Word<Mark> {
  /** What stands without a blank between, in order. */
  readonly parts: readonly (string | Mark)[];
  /** Whether the line must not end within it. */
  readonly whole: boolean;
}

interface Measured<Mark> {
  readonly parts: (string | Mark)[];
  readonly plain: string;
}

/**
 * @param pieces of a paragraph: letters, or a mark
 * @param plainOf a mark in letters, to tell how long it is
 * @returns its words; between two of them is a blank
 */
export function unbrokenWords<Mark extends object>(
  pieces: readonly (string | Mark)[],
  plainOf: (mark: Mark) => string,
): readonly Word<Mark>[] {
  return joined(words(pieces, plainOf)).map(({ parts, plain }) => ({
    parts,
    whole: plain.length <= LONGEST && (parts.length > 1 || /\d|\s/.test(plain)),
  }));
}

function words<Mark extends object>(
  pieces: readonly (string | Mark)[],
  plainOf: (mark: Mark) => string,
): Measured<Mark>[] {
  const all: Measured<Mark>[] = [{ parts: [], plain: '' }];
  const add = (part: string | Mark, plain: string) => {
    const last = all.pop() ?? { parts: [], plain: '' };
    all.push({ parts: [...last.parts, part], plain: last.plain + plain });
  };
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      add(piece, plainOf(piece));
      continue;
    }
    for (const [k, letters] of piece.split(' ').entries()) {
      if (k > 0) all.push({ parts: [], plain: '' });
      if (letters !== '') add(letters, letters);
    }
  }
  return all.filter(({ parts }) => parts.length > 0);
}

/** Pairs and equations, of several words each, as one. */
function joined<Mark>(all: readonly Measured<Mark>[]): Measured<Mark>[] {
  const out: Measured<Mark>[] = [];
  for (const word of all) {
    const before = out.at(-1);
    if (before && belongs(before.plain, word.plain)) {
      out.pop();
      out.push({
        parts: [...before.parts, ' ', ...word.parts],
        plain: `${before.plain} ${word.plain}`,
      });
    } else out.push(word);
  }
  return out;
}

function belongs(before: string, next: string): boolean {
  if (before.length + next.length >= LONGEST) return false;
  const open = before.lastIndexOf('(');
  // A pair: a number and a comma after its bracket.
  if (open > before.lastIndexOf(')') && /^\([^\p{L}]*[\d,][^\p{L}]*,$/u.test(before.slice(open)))
    return true;
  const last = before.split(' ').at(-1) ?? '';
  return BETWEEN.test(next) || BETWEEN.test(last);
}
