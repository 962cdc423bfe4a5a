// What a text of a lesson has between its marks and nobody knows: a word that is not in the glossary, a
// formula that KaTeX cannot set, a mark that is not closed. It is shown as it was typed.

import { setTex } from '../drawing/text/set-tex';
import { glossaryEntry } from '../lessons/glossary';

export function unknownMarks(text: string): readonly string[] {
  const words = [...text.matchAll(/\[\[([^\]|]*)[^\]]*\]\]/g)].flatMap(([mark, id = '']) =>
    glossaryEntry(id) ? [] : [mark],
  );
  const formulas = [...text.matchAll(/\$([^$]+)\$/g)].flatMap(([mark, tex = '']) =>
    setTex(tex, document.createElement('span')) ? [] : [mark],
  );
  const open = (text.split('$').length - 1) % 2 === 1 ? ['$'] : [];
  return [...words, ...formulas, ...open];
}
