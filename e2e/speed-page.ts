// The tables of docs/speed.md that a test measures and writes: each stands between two marks.

import { readFile, writeFile } from 'node:fs/promises';
import prettier from 'prettier';
import { inProject } from '../scripts/project.mjs';

const FILE = inProject('docs/speed.md');
const END = '<!-- end -->';

/** @throws where the page has no such mark */
export async function writeSpeedTable(
  mark: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const begin = `<!-- ${mark} -->`;
  const page = await readFile(FILE, 'utf8');
  const from = page.indexOf(begin);
  const to = page.indexOf(END, from);
  if (from < 0 || to < 0) throw new Error(`${FILE} has no ${begin} with its ${END}.`);
  const lines = [columns, columns.map(() => '---'), ...rows];
  const table = await prettier.format(lines.map((row) => `| ${row.join(' | ')} |`).join('\n'), {
    parser: 'markdown',
  });
  await writeFile(FILE, `${page.slice(0, from)}${begin}\n\n${table}\n${page.slice(to)}`);
}
