// A third language that only tests speak, in a copy of the project: every text of English between
// ⟦ and ⟧ and a third longer. What it writes is what a new language needs, and no other file: its
// folder of `src/i18n` with a line for it, its id, and a file beside each lesson's English.
import { cp, mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PAGE } from './build.mjs';
import { inCache, inProject } from './project.mjs';
import { run } from './run.mjs';

/** Of no language: BCP 47 keeps qaa to qtz for private use. */
export const thirdLanguage = 'qps';

const folder = inCache('third-language');
const COPIED = [
  'src',
  'docs',
  'LICENSE',
  'scripts',
  'package.json',
  'package-lock.json',
  'resources',
  'electron.vite.config.ts',
  'page.vite.config.ts',
];
const COMPILE_SECONDS = 120;

/** How a text is marked, as a module of the new language's folder. */
const MARKED = `// Texts of English, each between ⟦ and ⟧ and a third longer.

import type { Translation } from '../translation';

/** Signs of no alphabet, so that with its marks it is a third longer. */
const longer = (text: string): string => '~'.repeat(Math.max(0, Math.ceil(0.3 * text.length) - 2)).replace(/~{6}/g, ' ~~~~~');

function mark(node: unknown): unknown {
  if (typeof node === 'string') return node === '' ? '' : \`⟦\${node}\${longer(node)}⟧\`;
  if (typeof node === 'function') return (...values: unknown[]) => mark(node(...values));
  if (Array.isArray(node)) return node.map(mark);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, text]) => [key, mark(text)]));
}

export const marked = <T>(texts: T): Translation<T> => mark(texts) as Translation<T>;
`;

/**
 * Changes a file of the copy.
 * @param {string} file
 * @param {string | RegExp} before
 * @param {string} after
 */
async function change(file, before, after) {
  const place = path.join(folder, file);
  const text = await readFile(place, 'utf8');
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`Expected ${String(before)} in ${file}.`);
  await writeFile(place, changed);
}

/** @param {string} file of the copy @param {string} text */
async function write(file, text) {
  const place = path.join(folder, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, text);
}

async function addTexts() {
  await write(`src/i18n/${thirdLanguage}/marked.ts`, MARKED);
  await write(
    `src/i18n/${thirdLanguage}/index.ts`,
    `import { en, type Texts } from '../en';\nimport { marked } from './marked';\n
export const ${thirdLanguage}: Texts = marked(en);\n`,
  );
  await change(
    'src/i18n/folders.ts',
    /$/,
    `export { ${thirdLanguage} } from './${thirdLanguage}';\n`,
  );
  await change('src/shared/languages.ts', "'en'] as const", `'en', '${thirdLanguage}'] as const`);
}

/** @param {string} lesson the name of its folder */
async function addLesson(lesson) {
  const home = `src/renderer/lessons/${lesson}`;
  const name = `${lesson.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())}Texts`;
  await write(
    `${home}/${thirdLanguage}.ts`,
    `import { marked } from '../../../i18n/${thirdLanguage}/marked';
import { ${name} as english } from './en';\n\nexport const ${name} = marked(english);\n`,
  );
  await change(
    `${home}/index.ts`,
    `import { ${name} as ko } from './ko';\n`,
    `import { ${name} as ko } from './ko';
import { ${name} as ${thirdLanguage} } from './${thirdLanguage}';\n`,
  );
  await change(`${home}/index.ts`, 'texts: { en, ko }', `texts: { en, ko, ${thirdLanguage} }`);
}

/** The lessons, each by the name of its folder. */
async function lessonNames() {
  const home = path.join(folder, 'src/renderer/lessons');
  const entries = await readdir(home, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const texts = await Promise.all(names.map((name) => readdir(path.join(home, name))));
  return names.filter((_, i) => texts[i]?.includes('en.ts'));
}

/** What the compiler says of every room of the copy; empty if it is content. */
async function compile() {
  const rooms = await readdir(path.join(folder, 'src'), { withFileTypes: true });
  const projects = rooms.filter((entry) => entry.isDirectory()).map(({ name }) => `src/${name}`);
  const { code, stdout } = await run('tsc', ['-b', '--pretty', 'false', ...projects], {
    cwd: folder,
    seconds: COMPILE_SECONDS,
  });
  return code === 0 ? '' : stdout;
}

/**
 * Makes the copy and compiles it.
 * @returns {Promise<{ readonly folder: string, readonly problems: string }>} where it lies, and what
 *   the compiler says of it
 */
export async function makeThirdLanguage() {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const configs = (await readdir(inProject())).filter((name) => /^tsconfig.*\.json$/.test(name));
  for (const name of [...COPIED, ...configs]) {
    await cp(inProject(name), path.join(folder, name), { recursive: true });
  }
  await symlink(inProject('node_modules'), path.join(folder, 'node_modules'), 'junction');
  await addTexts();
  for (const lesson of await lessonNames()) await addLesson(lesson);
  // The page beside the app stays that of the project: it is not opened.
  await cp(inProject(PAGE), path.join(folder, PAGE));
  await write('.cache/built/page', String(Date.now()));
  return { folder, problems: await compile() };
}
