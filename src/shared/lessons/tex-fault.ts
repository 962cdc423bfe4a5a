// What no formula in TeX may be, since the layout of a browser does not come back from it. Told from its
// letters alone, so that a lesson is refused where it is read.

import { bounds } from '../bounds';

/** What opens a group and what ends it; an escaped brace does neither. */
const GROUP = /\\(left|right|begin|end)(?![a-z])|\\[\s\S]|[{}]/gi;
const OPENS: readonly (string | undefined)[] = ['{', 'left', 'begin'];
const ENDS: readonly (string | undefined)[] = ['}', 'right', 'end'];

/** Whether a formula is longer, or nested deeper, than may be. */
export function isTooMuchTex(tex: string): boolean {
  if (tex.length > bounds.tex) return true;
  let depth = 0;
  for (const [found, word] of tex.matchAll(GROUP)) {
    if (OPENS.includes(word ?? found)) depth += 1;
    if (ENDS.includes(word ?? found)) depth -= 1;
    if (depth > bounds.texDepth) return true;
  }
  return false;
}

/** Whether no formula of a text of a lesson is too much, read as a whole and by its paragraphs. */
export const hasFittingTex = (text: string): boolean =>
  [text, ...text.split('\n\n')].every((part) =>
    [...part.matchAll(/\$([^$]+)\$/g)].every(([, tex = '']) => !isTooMuchTex(tex)),
  );
