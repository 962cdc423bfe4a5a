// Every line of the sources, comments left out, and of the documents with Korean in it: what tests
// of the language read.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../scripts/project.mjs';

export interface KoreanLine {
  /** `src/cli/help.ts:12` */
  readonly at: string;
  readonly text: string;
}

const HANGUL = /[가-힣]/;
const FOLDERS = ['src', 'scripts', 'bench', 'docs'];
const SOURCE = /\.(ts|tsx|mjs|md)$/;
const TEST = /\.(test|fixture)\.ts$/;

/** Comments become spaces, so that the numbers of the lines stay. */
const withoutComments = (source: string): string =>
  source.replace(/^\s*\/\/.*$|^\s*\/\*[\s\S]*?\*\//gm, (comment) => comment.replace(/./g, ' '));

const files = FOLDERS.flatMap((folder) =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    path.posix.join(folder, file),
  ),
);

export const koreanLines: readonly KoreanLine[] = [...files, 'README.ko.md']
  .filter((file) => SOURCE.test(file) && !TEST.test(file))
  .toSorted()
  .flatMap((file) =>
    withoutComments(readFileSync(inProject(file), 'utf8'))
      .split('\n')
      .map((text, k) => ({ at: `${file}:${k + 1}`, text: text.trim() })),
  )
  .filter(({ text }) => HANGUL.test(text));
