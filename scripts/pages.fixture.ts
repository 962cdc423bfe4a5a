// The pages of the project as text, for the tests of what they say.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';

export const read = (file: string): string => readFileSync(inProject(file), 'utf8');

export const pages = [
  'README.md',
  'README.ko.md',
  'CONTRIBUTING.md',
  ...readdirSync(inProject('docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

/** Blocks between fences, without them. */
export const blocks = (page: string): string[] =>
  [...read(page).matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, block = '']) => block);
