// What ARCHITECTURE says of adding is enough, and all of it is needed: a copy of the tree gets
// exactly what the page names, and the checks pass there; with one place left out, they fail.
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { read } from './pages.fixture';
import { inCache, inProject } from './project.mjs';
import { run } from './run.mjs';

let folder: string;
beforeAll(async () => {
  await mkdir(inCache(), { recursive: true });
  folder = await mkdtemp(inCache('adding-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const COPIED = [
  'src',
  'scripts',
  'docs',
  'golden',
  'bench',
  'README.md',
  'README.ko.md',
  'CONTRIBUTING.md',
  'package.json',
  'tsconfig.base.json',
  'vitest.config.ts',
  '.ci',
];

async function copyOfTree(): Promise<string> {
  const copy = await mkdtemp(path.join(folder, 'tree-'));
  for (const each of COPIED) await cp(inProject(each), path.join(copy, each), { recursive: true });
  await symlink(inProject('node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

/** The places that the page names for one thing, NAME filled in. */
function placesOf(thing: string, name: string): string[] {
  const adding = read('docs/ARCHITECTURE.md').split('\n## Adding\n')[1]?.split('\n## ')[0] ?? '';
  const item = adding.split(/^- /m).find((each) => each.startsWith(`**${thing}**`)) ?? '';
  return [...item.matchAll(/`([\w./-]+\.(?:ts|tsx|py|md))`/g)].map(([, place = '']) =>
    place.replaceAll('NAME', name),
  );
}

/** What one does at each place. */
type Recipe = Readonly<Record<string, (text: string) => string>>;

const after = (mark: string, line: string) => (text: string) => {
  if (!text.includes(mark)) throw new Error(`“${mark}” is no longer there.`);
  return text.replace(mark, `${mark}${line}`);
};

async function follow(copy: string, places: readonly string[], recipe: Recipe): Promise<void> {
  for (const place of places) {
    const edit = recipe[place];
    if (!edit) throw new Error(`Nobody knows what to do in ${place}.`);
    const file = path.join(copy, 'src', place);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, edit(await readFile(file, 'utf8').catch(() => '')));
  }
}

/** Whether the tests of a copy are content. */
async function testsPass(copy: string, tests: readonly string[]): Promise<string> {
  const runner = path.join(copy, 'node_modules', 'vitest', 'vitest.mjs');
  const { code, stdout, stderr } = await run(
    process.execPath,
    [runner, 'run', '--root', copy, '--update=none', ...tests],
    { cwd: copy, seconds: 200, env: { ...process.env, CI: '1' } },
  );
  return code === 0 ? 'they pass' : `${stdout}${stderr}`;
}

async function compiles(copy: string, room: string): Promise<string> {
  const { code, stdout } = await run('tsc', ['-b', path.join(copy, 'src', room)], { seconds: 200 });
  return code === 0 ? 'it compiles' : stdout;
}

const SECONDS = 1000;

const objective: Recipe = {
  'core/objectives/tray.ts': () => `// A shallow tray.

import type { CatalogueObjective } from './objective';

export const tray = {
  id: 'tray',
  formula: '(x0^2 + 9*x1^2)/2',
  partials: ['x0', '9*x1'],
  tex: '\\\\tfrac{1}{2}\\\\,(x_0^2 + 9\\\\,x_1^2)',
  source: 'a quadratic with eigenvalues 1 and 9',
  facts: { curvature: [1, 9] },
  dimension: 2,
  f: (x) => (x[0] * x[0] + 9 * (x[1] * x[1])) / 2,
  gradient: (x, out) => {
    out[0] = x[0];
    out[1] = 9 * x[1];
  },
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-4, 1],
  lr: 0.15,
  minima: [[0, 0]],
} as const satisfies CatalogueObjective;
`,
  'core/objectives/index.ts': (text) =>
    after(
      '  styblinskiTang,\n',
      '  tray,\n',
    )(after("from './styblinski-tang';\n", "import { tray } from './tray';\n")(text)),
  'core/objectives/objectives.test.ts': after(
    'const known: Record<string, Known> = {\n',
    "  tray: knows('converged', [12.5, [-4, 1]], [2, [2, 0]]),\n",
  ),
};

const OBJECTIVE_TESTS = ['src/core/objectives/objectives.test.ts', '-t', 'tray|values by hand for'];

test(
  'an objective needs the places that the page names',
  { timeout: SECONDS * 1000, tags: ['full'] },
  async () => {
    const places = placesOf('An objective', 'tray');
    expect(places.length).toBeLessThanOrEqual(3);
    const copy = await copyOfTree();
    await follow(copy, places, objective);
    expect(await compiles(copy, 'core')).toBe('it compiles');
    expect(await testsPass(copy, OBJECTIVE_TESTS)).toBe('they pass');
    // What the languages say of it is asked for by the compiler, in the folder of each.
    expect(await compiles(copy, 'i18n')).toContain("Property 'tray' is missing");
  },
);

test.each([1, 2])(
  'without place %i of an objective a check fails',
  { timeout: SECONDS * 1000, tags: ['full'] },
  async (left) => {
    const places = placesOf('An objective', 'tray').filter((_, k) => k !== left);
    const copy = await copyOfTree();
    await follow(copy, places, objective);
    expect(await testsPass(copy, OBJECTIVE_TESTS)).not.toBe('they pass');
  },
);

/** Adds the last lesson once more under another name, but for the places that are left out. */
async function followLesson(copy: string, left: RegExp): Promise<void> {
  const pages = ['en', 'ko'].flatMap((language) =>
    ['encore.md', 'worksheets/encore.md', 'README.md'].map(
      (page) => `docs/lessons/${language}/${page}`,
    ),
  );
  const named = placesOf('A lesson', 'encore').map((place) => `src/${place}`);
  for (const place of [...named, ...pages].filter((each) => !left.test(each))) {
    const file = path.join(copy, place);
    const model = await readFile(file.replace('encore', 'beyond'), 'utf8');
    await mkdir(path.dirname(file), { recursive: true });
    const isNew = place.includes('encore');
    await writeFile(
      file,
      isNew ? renamed(model) : place.endsWith('.md') ? listed(model) : inCatalogue(model),
    );
  }
}

const inCatalogue = (text: string) =>
  after(
    '  beyondLesson,\n',
    '  encoreLesson,\n',
  )(after("from './beyond';\n", "import { encoreLesson } from './encore';\n")(text));

const listed = (text: string) =>
  text.replace(/^\| 9\. .*\n/m, (row) => row + renamed(row).replaceAll('beyond', 'encore'));

const renamed = (text: string) =>
  text
    .replaceAll('beyondTexts', 'encoreTexts')
    .replaceAll('beyondLesson', 'encoreLesson')
    .replace("id: 'beyond'", "id: 'encore'")
    .replace(/^(# |\| )9\./m, '$110.');

const LESSON_TESTS = ['lessons', 'guides', 'tasks'].map(
  (name) => `src/renderer/lessons/${name}.test.ts`,
);

test(
  'a lesson needs the places that the page names',
  { timeout: SECONDS * 1000, tags: ['full'] },
  async () => {
    expect(placesOf('A lesson', 'encore')).toHaveLength(5);
    const copy = await copyOfTree();
    await followLesson(copy, /^$/);
    expect(await compiles(copy, 'renderer')).toBe('it compiles');
    expect(await testsPass(copy, LESSON_TESTS)).toBe('they pass');
  },
);

test.each([
  ['its line in the catalogue', /lessons\/index\.ts$/],
  ['what tests know of it', /checks\.fixture\.ts$/],
  ['a worksheet', /ko\/worksheets/],
  ['a row in the list of lessons', /en\/README/],
])(
  'without %s a check of the lesson fails',
  { timeout: SECONDS * 1000, tags: ['full'] },
  async (_place, left) => {
    const copy = await copyOfTree();
    await followLesson(copy, left);
    expect(await testsPass(copy, LESSON_TESTS)).not.toBe('they pass');
  },
);
