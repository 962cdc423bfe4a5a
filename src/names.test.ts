// A word has one meaning in `src`: no name is exported from two modules, so that a search for it
// ends in one place.

import { expect, test } from 'vitest';
import { filesIn, read } from '../scripts/pages.fixture';
import { languages } from './shared/languages';

/** A translation has the names of the English it translates. */
const others = languages.filter((id) => id !== 'en').join('|');
const TRANSLATION = new RegExp(`^src/i18n/(?:${others})/|/(?:${others})\\.ts$`);

const all = filesIn('src', /(?<!\.(?:test|fixture|d))\.tsx?$/);
const modules = all.filter((name) => !TRANSLATION.test(name));

const DECLARED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type) ([\p{L}_$][\p{L}\d_$]*)/gmu;
/** Without `from`: a name that is handed on is declared elsewhere. */
const LISTED = /^export (?:type )?\{([^}]*)\};/gm;

/** The names that a module's text declares and exports. */
function exportedNames(text: string): string[] {
  const declared = [...text.matchAll(DECLARED)].map(([, name = '']) => name);
  const listed = [...text.matchAll(LISTED)].flatMap(([, list = '']) =>
    list.split(',').flatMap((each) => /(\S+)\s*$/.exec(each)?.[1] ?? []),
  );
  // A value and its type may have one name, and overloads are one function.
  return [...new Set([...declared, ...listed])];
}

/** Names with the modules that export them, of those that have more than one. */
function exportedTwice(texts: ReadonlyMap<string, string>): Record<string, string[]> {
  const places = new Map<string, string[]>();
  for (const [file, text] of texts) {
    for (const name of exportedNames(text)) places.set(name, [...(places.get(name) ?? []), file]);
  }
  return Object.fromEntries([...places].filter(([, files]) => files.length > 1));
}

test.each([
  ['export const a = 1;', ['a']],
  ['export async function load() {}', ['load']],
  ['export function* walk() {}', ['walk']],
  ['export interface A {}\nexport type B = A;', ['A', 'B']],
  ['export const A = 1;\nexport type A = typeof A;', ['A']],
  ["export { a, type B, c as d };\nexport { e } from './e';", ['a', 'B', 'd']],
  ["const a = 1;\nimport { b } from './b';", []],
])('of %j the exports are read, and seen again in another module', (text, names) => {
  expect(exportedNames(text)).toEqual(names);
  const texts = { 'x.ts': text, 'y.ts': text, 'z.ts': 'export type z = 1;' };
  const twice = exportedTwice(new Map(Object.entries(texts)));
  expect(twice).toEqual(Object.fromEntries(names.map((name) => [name, ['x.ts', 'y.ts']])));
});

test('no name is exported from two modules', () => {
  expect(modules.length).toBeGreaterThan(400);
  expect(exportedTwice(new Map(modules.map((name) => [name, read(name)])))).toEqual({});
});
