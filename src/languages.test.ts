// Where sentences may stand: in the folder of their language. Elsewhere in the code there is no
// Korean, and no text that brings its translations along; core, shared and worker know codes only.

import { expect, test } from 'vitest';
import { filesIn, read } from '../scripts/pages.fixture';
import { languages } from './shared/languages';

const ids = languages.join('|');
/** The folder of a language, the file of a lesson in it, and tests, which may say what they expect. */
const HOME = new RegExp(
  `^src/i18n/(?:${ids})/|^src/renderer/lessons/[\\w-]+/(?:${ids})\\.ts$|\\.(?:test|fixture)\\.ts$`,
);
const SOURCE = /\.(?:ts|tsx|mjs|css|html)$/;
const HANGUL = /\p{Script=Hangul}/u;
/** An object that holds a text in each language. */
const INLINE = new RegExp(`(?<![\\w.])(?:${ids}): *['"\`\\n]`);

/** Comments may name a Korean word: that is no text of the app. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** What a file says that belongs into a language's folder: its lines. */
function strayTexts(file: string, source: string): string[] {
  if (HOME.test(file)) return [];
  return withoutComments(source)
    .split('\n')
    .filter((line) => HANGUL.test(line) || INLINE.test(line))
    .map((line) => `${file}: ${line.trim()}`);
}

const files = ['src', 'scripts', 'bench'].flatMap((folder) => filesIn(folder, SOURCE));

test.each([
  ['src/core/a.ts', "const name = '둥근 그릇';", 1],
  ['src/renderer/a.tsx', '<p>걸음</p>', 1],
  ['scripts/a.mjs', "say({ en: 'Done.' });", 1],
  ['src/main/a.ts', 'const label = { ko: `x`, en: `x` };', 1],
  ['src/renderer/lessons/too-large/index.ts', "title: '너무 큼',", 1],
  ['src/i18n/ko/charts.ts', "title: '배율',", 0],
  ['src/renderer/lessons/too-large/ko.ts', "title: '너무 큼',", 0],
  ['src/core/a.test.ts', "expect(name).toBe('둥근 그릇');", 0],
  ['src/core/a.ts', "// as in 50억\nconst open: string = '';", 0],
  ['src/renderer/lessons/too-large/index.ts', 'texts: { en, ko },', 0],
])('in %s of %j so many lines are astray: %i', (file, source, astray) => {
  expect(strayTexts(file, `${source}\n`)).toHaveLength(astray);
});

test('every text stands in the folder of its language', () => {
  expect(files.length).toBeGreaterThan(600);
  expect(files.flatMap((file) => strayTexts(file, read(file)))).toEqual([]);
});

/** Rooms that hand on codes with their values: no sentence is made there. */
test('core, shared, worker, host and node have no part in a language', () => {
  const rooms = /^src\/(?:core|shared|worker|host|node)\//;
  const sources = files.filter((file) => rooms.test(file) && !HOME.test(file));
  expect(sources.length).toBeGreaterThan(120);
  expect(sources.filter((file) => /from '[./]*i18n\//.test(read(file)))).toEqual([]);
});
