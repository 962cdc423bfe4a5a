// The tables of the documents that are measured and written: each stands between two marks.

import { readFile, writeFile } from 'node:fs/promises';
import prettier from 'prettier';
import { inProject } from '../../scripts/project.mjs';

type Cells = readonly string[];

const END = '<!-- end -->';

export const writeSpeedTable = (mark: string, columns: Cells, rows: readonly Cells[]) =>
  writeTable('docs/speed.md', mark, columns, rows);

/** @throws where the page has no such mark */
export async function writeTable(
  page: 'docs/speed.md' | 'docs/screen.md',
  mark: string,
  columns: Cells,
  rows: readonly Cells[],
): Promise<void> {
  const begin = `<!-- ${mark} -->`;
  const text = await readFile(inProject(page), 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(END, from);
  if (from < 0 || to < 0) throw new Error(`${page} has no ${begin} with its ${END}.`);
  const lines = [columns, columns.map(() => '---'), ...rows];
  const table = await prettier.format(lines.map((row) => `| ${row.join(' | ')} |`).join('\n'), {
    parser: 'markdown',
  });
  await writeFile(inProject(page), `${text.slice(0, from)}${begin}\n\n${table}\n${text.slice(to)}`);
}
