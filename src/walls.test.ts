// The walls inside the renderer are oxlint's: each of its folders imports only those before it in
// the order of ARCHITECTURE. Each case writes an intruder, and a guest who keeps to the walls, into
// a tree of its own that is linted with the project's rules.
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import rules from '../oxlint.config.mjs';
import { choosers, closedTo, folders, viewOfPanels } from '../scripts/folder-order.mjs';
import { inProject } from '../scripts/project.mjs';
import { run } from '../scripts/run.mjs';
import { folderOfAll } from './node/folder.fixture';

/** Where an intruder and a guest stand in a folder, and how far up the folders beside it are. */
const PLACES = [
  ['', '../'],
  ['deep/', '../../'],
] as const;

const valueFrom = (from: string, k: number): string =>
  `import { v${k} } from '${from}';\nexport const w${k} = v${k};\n`;
const typeFrom = (from: string, k: number): string =>
  `import type { T${k} } from '${from}';\nexport type U${k} = T${k};\n`;

/** The files of the tree, and which of their imports are refused. */
const cases: { file: string; text: string; refused: readonly string[] }[] = [];
function add(file: string, write: typeof valueFrom, open: string[], closed: string[]): void {
  const text = [...open, ...closed].map(write).join('');
  cases.push({ file: `src/${file}.ts`, text, refused: closed.toSorted() });
}

for (const folder of folders) {
  for (const [place, up] of PLACES) {
    const room = `renderer/${folder}/${place}`;
    const modules = (of: string[]) => of.map((other) => `${up}${other}/module`);
    const behind = closedTo(folder);
    const before = folders.filter((other) => ![folder, 'views', ...behind].includes(other));
    // Not even types of the folders behind it, but those before it and d3.
    add(`${room}intruder`, valueFrom, [], modules(behind));
    add(`${room}spy`, typeFrom, [], modules(behind));
    add(`${room}guest`, valueFrom, [...modules(before), 'd3', './module'], []);
  }
}

for (const panel of viewOfPanels) {
  const catalogues = ['../views', '../views/charts'];
  const parts = ['../views/field', '../views/charts/plot/axes'];
  const all = [...catalogues, ...parts];
  // Of views their types, and only who chooses takes one from a catalogue.
  const chosen = choosers.includes(panel) ? catalogues : [];
  const closed = all.filter((part) => !chosen.includes(part));
  add(`renderer/${panel}/painter`, valueFrom, chosen, closed);
  add(`renderer/${panel}/critic`, typeFrom, all, []);
}

const libraries = ['electron', 'electron/main', 'three', 'three/addons/x.js', 'd3', 'd3-scale'];
const rooms = 'core shared host worker cli node i18n formats main preload'.split(' ');
const inRenderer = [...folders, 'views/surface'].map((folder) => `renderer/${folder}`);
for (const place of [...rooms, ...inRenderer]) {
  const isOwn = (library: string) => {
    if (library.startsWith('electron')) return ['main', 'preload'].includes(place);
    if (library.startsWith('three')) return place === 'renderer/views/surface';
    return place.startsWith('renderer/');
  };
  const others = libraries.filter((library) => !isOwn(library));
  add(`${place}/shopper`, valueFrom, libraries.filter(isOwn), others);
}

const { at, put } = folderOfAll();
/** Of each file of the tree: what it is not allowed to import. */
const refusals = new Map<string, string[]>();

beforeAll(async () => {
  const { options: _withTypes, ...config } = rules;
  put('.oxlintrc.json', JSON.stringify(config));
  for (const { file, text } of cases) {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    put(file, text);
  }
  const { stdout } = await run('oxlint', ['--format', 'json', 'src'], { cwd: at(), seconds: 60 });
  const report = JSON.parse(stdout);
  expect(report.number_of_files).toBe(cases.length);
  for (const { filename, code, message } of report.diagnostics) {
    if (code !== 'eslint(no-restricted-imports)') continue;
    const file = filename.replaceAll(path.sep, '/');
    refusals.set(file, [...(refusals.get(file) ?? []), /^'([^']+)'/.exec(message)?.[1] ?? message]);
  }
}, 70_000);

test('every folder of the renderer has its place in the order', () => {
  const entries = readdirSync(inProject('src/renderer'), { withFileTypes: true });
  const there = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect([...folders].sort()).toEqual(there.sort());
});

test.each(cases)('of what $file imports is refused: $refused', ({ file, refused }) => {
  expect((refusals.get(file) ?? []).sort()).toEqual(refused);
});
