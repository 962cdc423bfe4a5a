// Every class that a style sheet dresses is given to an element somewhere: what nobody wears is
// dead, and nothing else would say so.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject } from '../scripts/project.mjs';

/** The classes that the selectors of a sheet ask for; strings and addresses hold none. */
function classesOf(sheet: string): string[] {
  const selectors = sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/"[^"]*"|'[^']*'/g, '')
    .replace(/\{[^{}]*\}/g, '{}');
  return [...new Set([...selectors.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name))];
}

interface Strings {
  /** Whole, as they are quoted. */
  readonly whole: Set<string>;
  readonly words: Set<string>;
  /** Of words that end in a value: `view-` of `view-${id}`. */
  readonly beginnings: Set<string>;
}

/** What stands in the strings of programs. */
function stringsOf(programs: readonly string[]): Strings {
  const strings = programs.flatMap((text) =>
    [...text.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)].map(
      ([, a, b, c]) => a ?? b ?? c ?? '',
    ),
  );
  // An apostrophe in a comment hides the quote after it from the pattern above.
  const quoted = programs.flatMap((text) =>
    [...text.matchAll(/(['"])([\w -]+)\1/g)].map(([, , string = '']) => string),
  );
  const pieces = [...strings, ...quoted].flatMap((string) => string.split(/[^\w${-]+/));
  return {
    whole: new Set([...strings, ...quoted]),
    words: new Set(pieces.filter((piece) => !piece.includes('${'))),
    beginnings: new Set(
      pieces.flatMap((piece) => (/^[\w-]{2,}\$\{/.test(piece) ? [piece.split('${')[0] ?? ''] : [])),
    ),
  };
}

const isWorn = (name: string, { whole, words, beginnings }: Strings): boolean =>
  words.has(name) ||
  [...beginnings].some(
    (beginning) => name.startsWith(beginning) && whole.has(name.slice(beginning.length)),
  );

describe('the reading of sheets and programs', () => {
  test('classes are those of selectors, not of numbers, comments and addresses', () => {
    const sheet = `/* .no */ .a.b > .c-d:not(.e) { margin: .5em 1.5px; background: url('x.png') }
      @media (width > 1.5px) { .f::before { content: '.g' } }`;
    expect(classesOf(sheet)).toEqual(['a', 'b', 'c-d', 'e', 'f']);
  });

  test.each([
    ['one', true],
    ['two', true],
    ['three', true],
    ['view-five', true],
    ['view-one', false],
    ['view-', false],
    ['const', false],
  ])('whether %s is worn: %s', (name, worn) => {
    const program = 'const a = "one two"; <p class=\'three\'>{`view-${id}`}</p>; const id = "five"';
    expect(isWorn(name, stringsOf([program]))).toBe(worn);
  });
});

/** Given by KaTeX to what it sets. */
const OTHERS = /^katex/;

test('every class that is dressed is worn', () => {
  const files = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' });
  const textOf = (name: string) => readFileSync(inProject('src', name), 'utf8');
  const strings = stringsOf(
    files.filter((name) => /(?<!\.(test|fixture))\.(tsx?|html)$/.test(name)).map(textOf),
  );
  const sheets = files.filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(15);
  const dead = sheets.flatMap((sheet) =>
    classesOf(textOf(sheet))
      .filter((name) => !OTHERS.test(name) && !isWorn(name, strings))
      .map((name) => `${sheet}: .${name}`),
  );
  expect(dead).toEqual([]);
});
