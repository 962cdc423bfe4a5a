// Every file that a style names is there: the build says nothing of one that is not, and the window
// only in its console.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from '../scripts/project.mjs';

const styles = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => path.join('src', file));

/** What a style takes from beside it or from a package, as it is written. */
const filesOf = (style: string): string[] =>
  [...readFileSync(inProject(style), 'utf8').matchAll(/url\(\s*['"]?([^'")]+)/g)]
    .map(([, file = '']) => file)
    .filter((file) => !/^(data:|#)/.test(file));

const isThere = (style: string, file: string): boolean =>
  existsSync(path.join(inProject(path.dirname(style)), file)) ||
  existsSync(inProject('node_modules', file));

test.each(styles)('%s names files that exist', (style) => {
  expect(filesOf(style).filter((file) => !isThere(style, file))).toEqual([]);
});

test('the check sees files, and would miss one', () => {
  expect(styles.flatMap(filesOf).length).toBeGreaterThan(5);
  expect(isThere(styles[0], 'nowhere.svg')).toBe(false);
});
