import { expect, test } from 'vitest';
import { bounds } from '../bounds';
import { hasFittingTex, isTooMuchTex } from './tex-fault';

const nested = (opening: string, ending: string, levels: number): string =>
  opening.repeat(levels) + 'x' + ending.repeat(levels);

const groups: readonly (readonly [string, string])[] = [
  ['\\frac{1}{', '}'],
  ['\\sqrt{', '}'],
  ['x^{', '}'],
  ['{', '}'],
  ['\\left(', '\\right)'],
  ['\\left\\{', '\\right\\}'],
  ['\\begin{matrix}', '\\end{matrix}'],
];

test.each(groups)('%s is taken as deep as a typed formula, and no deeper', (opening, ending) => {
  expect(isTooMuchTex(nested(opening, ending, bounds.texDepth))).toBe(
    nested(opening, ending, bounds.texDepth).length > bounds.tex,
  );
  expect(isTooMuchTex(nested(opening, ending, bounds.texDepth + 1))).toBe(true);
  // What is never closed is as deep.
  expect(isTooMuchTex(opening.repeat(bounds.texDepth + 1))).toBe(true);
});

test('a formula is as long as the table says, and no longer', () => {
  expect(isTooMuchTex('x'.repeat(bounds.tex))).toBe(false);
  expect(isTooMuchTex('x'.repeat(bounds.tex + 1))).toBe(true);
});

test('braces that are written, and groups beside each other, are no levels', () => {
  expect(isTooMuchTex('\\{'.repeat(300))).toBe(false);
  expect(isTooMuchTex('\\leftarrow '.repeat(60))).toBe(false);
  expect(isTooMuchTex('{x}'.repeat(300))).toBe(false);
});

test('a text is asked as a whole and by its paragraphs, which pair their $ otherwise', () => {
  const deep = nested('{', '}', 41);
  expect(hasFittingTex(`$${deep}$`)).toBe(false);
  expect(hasFittingTex(`costs 5 $\n\n$${deep}$`)).toBe(false);
  expect(hasFittingTex(`It has ${deep} and costs 5 $.`)).toBe(true);
});
