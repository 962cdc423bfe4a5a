// What the app is built from besides its own files: every package that it imports or that those need,
// with its version and its licence. The window shows them, so the bundler gets them as a module.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';

/**
 * @typedef {object} Licence
 * @property {string} name
 * @property {string} version
 * @property {string} licence  its identifier, of SPDX
 * @property {string} text     empty where the package has none of its own
 */

const MODULE = 'virtual:licences';
/** Not imported into a bundle: it is what runs them. */
const RUNTIME = 'electron';
/** What the service worker of the site is made from; the tool that writes it puts this in. */
const SERVICE_WORKER = 'workbox-precaching';

const PROGRAM = /(?<!\.(?:test|fixture|d))\.(?:[mc]?js|tsx?|css)$/;
/** `from 'x'`, `import 'x'`, `import('x')`, `@import 'x'`: a name that is no path. */
const IMPORT = /(?:\bfrom|@?\bimport)\s*\(?\s*'([^'\s.$:][^'\s$:]*)'/g;

/** @param {string} specifier of a package, or of a file in it */
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** @param {string} text of a program or a style sheet */
export const packagesIn = (text) =>
  [...text.matchAll(IMPORT)].map(([, specifier = '']) => packageOf(specifier));

/** What the app itself imports, tests apart. */
export function importedPackages() {
  const files = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => PROGRAM.test(name))
    .flatMap((name) => packagesIn(readFileSync(inProject('src', name), 'utf8')));
}

/**
 * Where a package lies that is asked for from a folder; null for a name that is none.
 * @param {string} name @param {string} from
 * @returns {string | null}
 */
function home(name, from) {
  const place = path.join(from, 'node_modules', name);
  if (existsSync(path.join(place, 'package.json'))) return place;
  return from === inProject() || from === path.dirname(from)
    ? null
    : home(name, path.dirname(from));
}

/** @param {string} place of a package */
const describe = (place) => JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'));

/** @param {string} place @returns {Licence} */
function licenceOf(place) {
  const { name, version, license } = describe(place);
  const file = readdirSync(place).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  return {
    name,
    version,
    licence: license,
    text: file ? readFileSync(path.join(place, file), 'utf8').trim() : '',
  };
}

/** @param {Licence} licence */
const nameOf = ({ name, version }) => `${name} ${version}`;

/** Of what is imported and of what that depends on, by name. */
export function collectLicences() {
  /** By where they lie: two versions of a package are two. @type {Map<string, Licence>} */
  const found = new Map();
  /** @param {string} name @param {string} from */
  const add = (name, from) => {
    const place = home(name, from);
    if (place === null || found.has(place)) return;
    found.set(place, licenceOf(place));
    // What the runtime depends on only fetches it.
    const needed = name === RUNTIME ? {} : (describe(place).dependencies ?? {});
    for (const each of Object.keys(needed)) add(each, place);
  };
  for (const name of [RUNTIME, SERVICE_WORKER, ...importedPackages()]) add(name, inProject());
  return [...found.values()].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/**
 * The module of the licences and of the lab's own version, and a build that fails if it holds a package that is not among them.
 * @returns {import('vite').Plugin}
 */
export function licences() {
  const listed = collectLicences();
  const names = new Set(listed.map(({ name }) => name));
  const { version } = describe(inProject());
  const module = `export const version = ${JSON.stringify(version)};
export const licences = ${JSON.stringify(listed)};`;
  return {
    name: 'descent-lab:licences',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? module : null),
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        for (const id of output.type === 'chunk' ? output.moduleIds : []) {
          const name = packageOf(id.split('/node_modules/').at(-1) ?? '');
          if (id.includes('/node_modules/') && !names.has(name)) {
            this.error(`${name} is in the bundle, but its licence is not in the list of them.`);
          }
        }
      }
    },
  };
}
