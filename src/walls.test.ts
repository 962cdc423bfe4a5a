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

const openTo = (folder: string): string[] =>
  folders.filter(
    (other) => other !== folder && other !== 'views' && !closedTo(folder).includes(other),
  );

/** Where an intruder and a guest stand in a folder, and how far up the folders beside it are. */
const PLACES = [
  ['', '../'],
  ['deep/', '../../'],
] as const;

const valueFrom = (from: string, k: number): string =>
  `import { v${k} } from '${from}';\nexport const w${k} = v${k};\n`;
const typeFrom = (from: string, k: number): string =>
  `import type { T${k} } from '${from}';\nexport type U${k} = T${k};\n`;
const moduleOf = (write: typeof valueFrom, froms: readonly string[]): string =>
  froms.map(write).join('');

const closedFrom = (folder: string, up: string): string[] =>
  closedTo(folder).map((other) => `${up}${other}/module`);

const { at, put } = folderOfAll();
/** Of each file of the tree: what it is not allowed to import. */
const refused = new Map<string, string[]>();

const files = new Map<string, string>();
for (const folder of folders) {
  const room = `src/renderer/${folder}`;
  for (const [place, up] of PLACES) {
    files.set(`${room}/${place}intruder.ts`, moduleOf(valueFrom, closedFrom(folder, up)));
    files.set(`${room}/${place}spy.ts`, moduleOf(typeFrom, closedFrom(folder, up)));
    const open = openTo(folder).map((other) => `${up}${other}/module`);
    files.set(`${room}/${place}guest.ts`, moduleOf(valueFrom, [...open, 'd3', './module']));
  }
}
const libraries = ['electron', 'electron/main', 'three', 'three/addons/x.js', 'd3', 'd3-scale'];
const rooms = 'core shared host worker cli node i18n formats main preload'.split(' ');
const inRenderer = [...folders, 'views/surface'].map((folder) => `renderer/${folder}`);
const libraryPlaces = [...rooms, ...inRenderer];
for (const place of libraryPlaces) {
  files.set(`src/${place}/shopper.ts`, moduleOf(valueFrom, libraries));
}
for (const panel of viewOfPanels) {
  const parts = ['../views', '../views/charts', '../views/field', '../views/charts/plot/axes'];
  files.set(`src/renderer/${panel}/painter.ts`, moduleOf(valueFrom, parts));
  files.set(`src/renderer/${panel}/critic.ts`, moduleOf(typeFrom, parts));
}

beforeAll(async () => {
  const { options: _withTypes, ...config } = rules;
  put('.oxlintrc.json', JSON.stringify(config));
  for (const [file, text] of files) {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    put(file, text);
  }
  const { stdout } = await run('oxlint', ['--format', 'json', 'src'], { cwd: at(), seconds: 60 });
  const report = JSON.parse(stdout);
  expect(report.number_of_files).toBe(files.size);
  for (const { filename, code, message } of report.diagnostics) {
    if (code !== 'eslint(no-restricted-imports)') continue;
    const file = filename.replaceAll(path.sep, '/');
    refused.set(file, [...(refused.get(file) ?? []), /^'([^']+)'/.exec(message)?.[1] ?? message]);
  }
}, 70_000);

const refusedIn = (file: string): string[] => (refused.get(file) ?? []).sort();

test('every folder of the renderer has its place in the order', () => {
  const entries = readdirSync(inProject('src/renderer'), { withFileTypes: true });
  const there = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect([...folders].sort()).toEqual(there.sort());
});

test.each(folders)('%s imports those before it and d3, and of others not even types', (folder) => {
  for (const [place, up] of PLACES) {
    const closed = closedFrom(folder, up).sort();
    const room = `src/renderer/${folder}/${place}`;
    expect(refusedIn(`${room}intruder.ts`)).toEqual(closed);
    expect(refusedIn(`${room}spy.ts`)).toEqual(closed);
    expect(refusedIn(`${room}guest.ts`)).toEqual([]);
  }
});

test.each(viewOfPanels)('%s imports types of views; who chooses, a catalogue too', (panel) => {
  const catalogues = choosers.includes(panel) ? [] : ['../views', '../views/charts'];
  expect(refusedIn(`src/renderer/${panel}/painter.ts`)).toEqual(
    [...catalogues, '../views/charts/plot/axes', '../views/field'].sort(),
  );
  expect(refusedIn(`src/renderer/${panel}/critic.ts`)).toEqual([]);
});

test.each(libraryPlaces)('%s has the libraries of its place', (place) => {
  const own = libraries.filter((library) => {
    if (library.startsWith('electron')) return ['main', 'preload'].includes(place);
    if (library.startsWith('three')) return place === 'renderer/views/surface';
    return place.startsWith('renderer/');
  });
  const others = libraries.filter((library) => !own.includes(library));
  expect(refusedIn(`src/${place}/shopper.ts`)).toEqual(others.sort());
});
