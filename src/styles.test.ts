// What nothing else would say of a style sheet: a class that no element wears, a file that is not
// there, a size of type in pixels, which stays small where people ask for larger letters.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, read } from '../scripts/pages.fixture';
import { inProject } from '../scripts/project.mjs';

const sheets = filesIn('src', /\.css$/);
const programs = filesIn('src', /(?<!\.(test|fixture))\.(tsx?|html)$/);

/** The classes that the selectors of a sheet ask for; strings and addresses hold none. */
function classesOf(sheet: string): string[] {
  const selectors = sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/"[^"]*"|'[^']*'/g, '')
    .replace(/\{[^{}]*\}/g, '{}');
  return [...new Set([...selectors.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name))];
}

/** What stands in the strings of programs: whole, as they are quoted, and by their words. */
function stringsOf(programs: readonly string[]) {
  const strings = programs.flatMap((text) =>
    [...text.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)].map(([, a, b, c]) => a ?? b ?? c),
  );
  // An apostrophe in a comment hides the quote after it from the pattern above.
  const quoted = programs.flatMap((text) =>
    [...text.matchAll(/(['"])([\w -]+)\1/g)].map(([, , string = '']) => string),
  );
  const pieces = [...strings, ...quoted].flatMap((string) => string.split(/[^\w${-]+/));
  return {
    whole: new Set([...strings, ...quoted]),
    words: new Set(pieces.filter((piece) => !piece.includes('${'))),
    /** Of words that end in a value: `view-` of `view-${id}`. */
    beginnings: pieces.flatMap((piece) => /^([\w-]{2,})\$\{/.exec(piece)?.[1] ?? []),
  };
}

const isWorn = (name: string, strings: ReturnType<typeof stringsOf>): boolean =>
  strings.words.has(name) ||
  strings.beginnings.some((is) => name.startsWith(is) && strings.whole.has(name.slice(is.length)));

test('classes are those of selectors, not of numbers, comments and addresses', () => {
  const sheet = `/* .no */ .a.b > .c-d:not(.e) { margin: .5em 1.5px; background: url('x.png') }
    @media (width > 1.5px) { .f::before { content: '.g' } }`;
  expect(classesOf(sheet)).toEqual(['a', 'b', 'c-d', 'e', 'f']);
});

test('a class is worn that stands in a string, in whole or by its beginning and its value', () => {
  const program = 'const a = "one two"; <p class=\'three\'>{`view-${id}`}</p>; const id = "five"';
  const strings = stringsOf([program]);
  const names = ['one', 'two', 'three', 'view-five', 'view-one', 'view-', 'const'];
  const worn = names.filter((name) => isWorn(name, strings));
  expect(worn).toEqual(['one', 'two', 'three', 'view-five']);
});

/** Given by KaTeX to what it sets. */
const OTHERS = /^katex/;

test('every class that is dressed is worn', () => {
  const strings = stringsOf(programs.map(read));
  expect(sheets.length).toBeGreaterThan(15);
  for (const sheet of sheets) {
    const own = classesOf(read(sheet)).filter((name) => !OTHERS.test(name));
    expect(
      own.filter((name) => !isWorn(name, strings)),
      sheet,
    ).toEqual([]);
  }
});

/** What a sheet takes from beside it or from a package, as it is written. */
const filesOf = (sheet: string): string[] =>
  [...read(sheet).matchAll(/url\(\s*['"]?(?!data:|#)([^'")]+)/g)].map(([, file]) => file);

const isThere = (sheet: string, file: string): boolean =>
  existsSync(inProject(path.dirname(sheet), file)) || existsSync(inProject('node_modules', file));

test('every file that a sheet names is there, and one that is not would be missed', () => {
  const named = sheets.flatMap((sheet) => filesOf(sheet).map((file) => [sheet, file] as const));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(([sheet, file]) => !isThere(sheet, file))).toEqual([]);
  expect(isThere(sheets[0], 'nowhere.svg')).toBe(false);
});

/** The one sheet that decides the sizes of type, by tokens that grow. */
const DECIDES = /\/tokens\.css$/;
/** What has a size of type, or the height of its line: of `font` the part before the families. */
const DECLARATION =
  /(?<![\w-])(font-size|font|line-height|--(?:text|small|label|heading|digits|code|back-row)):([^;{}]*)/g;
const PIXELS = /(?<![\w.-])\d*\.?\d+px/;
/** Less the borders of a field, whose line is as high as the field. */
const BORDERS = ' - 2px';

/** The declarations of a sheet that fix a size in pixels. */
const fixedSizes = (sheet: string): string[] =>
  [...sheet.replace(/\/\*.*?\*\//gs, '').matchAll(DECLARATION)]
    .filter(([, , value = '']) => PIXELS.test(value.replace(BORDERS, '')))
    .map(([declaration]) => declaration);

test('a size in pixels is seen, however it is written', () => {
  const sheet = `/* font-size: 1px */ .a { font-size: 11.5px; line-height: 1.4; width: 3px }
    .b { font: 400 12px / 1.2 var(--sans); --small: 11px; line-height: 18px }
    .c { font-size: clamp(0.8rem, 2cqi, 16px); font: inherit; line-height: calc(2em - 2px) }`;
  expect(fixedSizes(sheet)).toEqual([
    'font-size: 11.5px',
    'font: 400 12px / 1.2 var(--sans)',
    '--small: 11px',
    'line-height: 18px ',
    'font-size: clamp(0.8rem, 2cqi, 16px)',
  ]);
});

test('no other sheet fixes the size of type, and no program', () => {
  for (const sheet of sheets.filter((each) => !DECIDES.test(each))) {
    expect(fixedSizes(read(sheet)), sheet).toEqual([]);
  }
  const fixing = /font-?size['"]?\s*[:=,]\s*\{?\s*['"`]?\d/i;
  const drawn = programs.filter((file) => /^src\/renderer\/.*\.tsx?$/.test(file));
  expect(drawn.filter((file) => fixing.test(read(file)))).toEqual([]);
});
