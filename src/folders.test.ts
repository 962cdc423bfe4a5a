// No two folders need each other: at each level of the tree its entries, a file or a whole folder
// each, can be put in an order in which everyone imports only those before it. The compiler keeps
// the rooms apart and oxlint the files; neither sees two folders lean on each other.

import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, read } from '../scripts/pages.fixture';
import { inProject } from '../scripts/project.mjs';

/** The text of each module by its path from `src`, with slashes. */
type Tree = ReadonlyMap<string, string>;

const tree: Tree = new Map(
  filesIn('src', /(?<!\.(?:test|fixture|d))\.tsx?$/).map((file) => [file.slice(4), read(file)]),
);

const IMPORT = /^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)'/gm;

/** Whom a module imports, of the modules of the tree; types count. */
function importsOf(tree: Tree, file: string): string[] {
  const text = tree.get(file) ?? '';
  return [...text.matchAll(IMPORT)].flatMap(([, to = '']) => {
    const place = path.posix.join(path.posix.dirname(file), to);
    const ends = ['.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => place + end);
    return ends.find((each) => tree.has(each)) ?? [];
  });
}

/** Of each folder: which entry imports which, with one import as an example. */
type Level = Map<string, Map<string, string>>;

function levelsOf(tree: Tree): Map<string, Level> {
  const levels = new Map<string, Level>();
  for (const from of tree.keys()) {
    for (const to of importsOf(tree, from)) {
      const [a, b] = [from.split('/'), to.split('/')];
      const split = a.findIndex((part, k) => part !== b[k]);
      const [folder, own, other] = [a.slice(0, split).join('/'), a[split], b[split]];
      const level = levels.get(folder) ?? new Map();
      const needs = level.get(own) ?? new Map();
      levels.set(folder, level.set(own, needs.set(other, `${from} → ${to}`)));
    }
  }
  return levels;
}

/** The imports by which entries of a level need each other; empty if they can be put in order. */
function cyclesOf(level: Level): string[] {
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of level.get(from)?.keys() ?? []) if (!seen.has(to)) reached(to, seen.add(to));
    return seen;
  };
  return [...level].flatMap(([entry, needs]) =>
    [...needs].filter(([need]) => reached(need).has(entry)).map(([, example]) => example),
  );
}

const toTwo = "import { two } from '../b/two';";
test.each<[string, Record<string, string>, string[]]>([
  [
    'two folders that need each other, though no two files do',
    { 'a/one.ts': toTwo, 'a/three.ts': '', 'b/two.ts': "import type { T } from '../a/three';" },
    ['a/one.ts → b/two.ts', 'b/two.ts → a/three.ts'],
  ],
  [
    'a folder and a file beside it, and a way round over three',
    {
      'x/a/one.ts': "export * from '../b';",
      'x/b.ts': "import {\n  c,\n} from './c/index';",
      'x/c/index.ts': "import { two } from '../a/two';",
      'x/a/two.ts': '',
      'x/d.ts': "import { c } from './c';",
    },
    ['x/a/one.ts → x/b.ts', 'x/b.ts → x/c/index.ts', 'x/c/index.ts → x/a/two.ts'],
  ],
  [
    'nothing in a tree that can be put in order',
    {
      'a/one.ts': `${toTwo}\nimport { four } from './c/four';`,
      'a/index.ts': "import { one } from './one';",
      'a/c/four.ts': "import { two } from '../../b/two';",
      'b/two.ts': '',
    },
    [],
  ],
])('the search for cycles sees %s', (_what, files, cycles) => {
  expect([...levelsOf(new Map(Object.entries(files))).values()].flatMap(cyclesOf)).toEqual(cycles);
});

test('every import of the tree is followed', () => {
  expect(tree.size).toBeGreaterThan(400);
  for (const [file, text] of tree) {
    const modules = [...text.matchAll(IMPORT)].filter(([, to]) => {
      const place = inProject('src', path.dirname(file), to);
      const isData = statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
      // With a question mark a bundle is meant, of which no symbol is taken.
      return !isData && !to.includes('?');
    });
    expect(importsOf(tree, file), file).toHaveLength(modules.length);
  }
});

test.each([...levelsOf(tree)])('the entries of src/%s can be put in order', (_folder, level) => {
  expect(cyclesOf(level)).toEqual([]);
});
