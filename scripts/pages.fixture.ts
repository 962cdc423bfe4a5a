// The files of the project as text, for the tests of what they say.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';

export const read = (file: string): string => readFileSync(inProject(file), 'utf8');

/** The files of a folder, at any depth, whose path from the project, with slashes, is wanted. */
export const filesIn = (folder: string, wanted: RegExp): string[] =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((name) => wanted.test(name));

export const pages = ['README.md', 'README.ko.md', 'CONTRIBUTING.md', ...filesIn('docs', /\.md$/)];

/** Blocks between fences, without them. */
export const blocks = (page: string): string[] =>
  [...read(page).matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, block = '']) => block);

/** The line of a table whose first cell is this, in back-quotes. */
export const rowIn = (page: string, cell: string): string | undefined =>
  read(page)
    .split('\n')
    .find((line) => line.startsWith(`| \`${cell}\``));
