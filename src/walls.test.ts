// The walls inside the renderer are oxlint's: each of its folders imports only those before it in
// the order of ARCHITECTURE. Each case writes an intruder, and a guest who keeps to the walls, into
// a tree of its own that is linted with the project's rules.
import { mkdir, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import rules from '../oxlint.config.mjs';
import { choosers, closedTo, folders, viewOfPanels } from '../scripts/folder-order.mjs';
import { inProject } from '../scripts/project.mjs';
import { run } from '../scripts/run.mjs';
import { temporaryFolder } from '../scripts/temporary.fixture';

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

const tree = temporaryFolder();
/** Of each file of the tree: what it is not allowed to import. */
const refused = new Map<string, string[]>();

const files = new Map<string, string>();
for (const folder of folders) {
  const room = `src/renderer/${folder}`;
  for (const [place, up] of PLACES) {
    const closed = closedTo(folder).map((other) => `${up}${other}/module`);
    files.set(`${room}/${place}intruder.ts`, moduleOf(valueFrom, closed));
    files.set(`${room}/${place}spy.ts`, moduleOf(typeFrom, closed));
    const open = openTo(folder).map((other) => `${up}${other}/module`);
    files.set(`${room}/${place}guest.ts`, moduleOf(valueFrom, [...open, 'd3', './module']));
  }
}
const libraries = ['electron', 'electron/main', 'three', 'three/addons/x.js', 'd3', 'd3-scale'];
const rooms = 'core shared host worker cli node i18n formats main preload'.split(' ');
const libraryPlaces = [
  ...rooms,
  ...folders.map((folder) => `renderer/${folder}`),
  'renderer/views/surface',
];
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
  await writeFile(path.join(tree, '.oxlintrc.json'), JSON.stringify(config));
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(tree, file)), { recursive: true });
    await writeFile(path.join(tree, file), text);
  }
  const { stdout } = await run('oxlint', ['--format', 'json', 'src'], { cwd: tree, seconds: 60 });
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
  const there = readdirSync(inProject('src/renderer'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect([...folders].sort()).toEqual(there.sort());
});

test.each(folders)(
  '%s imports no folder behind it, not even types, but those before it and d3',
  (folder) => {
    for (const [place, up] of PLACES) {
      const closed = closedTo(folder).map((other) => `${up}${other}/module`);
      const room = `src/renderer/${folder}/${place}`;
      expect(refusedIn(`${room}intruder.ts`)).toEqual(closed.sort());
      expect(refusedIn(`${room}spy.ts`)).toEqual(closed.sort());
      expect(refusedIn(`${room}guest.ts`)).toEqual([]);
    }
  },
);

test.each(viewOfPanels)(
  '%s imports of views their types, and only who chooses takes one from a catalogue',
  (panel) => {
    const catalogues = choosers.includes(panel) ? [] : ['../views', '../views/charts'];
    expect(refusedIn(`src/renderer/${panel}/painter.ts`)).toEqual(
      [...catalogues, '../views/charts/plot/axes', '../views/field'].sort(),
    );
    expect(refusedIn(`src/renderer/${panel}/critic.ts`)).toEqual([]);
  },
);

test.each(libraryPlaces)('%s has the libraries of its place', (place) => {
  const own = libraries.filter((library) => {
    if (library.startsWith('electron')) return ['main', 'preload'].includes(place);
    if (library.startsWith('three')) return place === 'renderer/views/surface';
    return place.startsWith('renderer/');
  });
  const others = libraries.filter((library) => !own.includes(library));
  expect(refusedIn(`src/${place}/shopper.ts`)).toEqual(others.sort());
});
