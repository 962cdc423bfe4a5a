// How a file begins, to be looked at before it is made.

import { fileText } from '../../../formats/file-text';
import type { NotebookCell } from '../../../formats/notebook/nbformat';
import type { Recording } from '../../../formats/recorded-run';
import type { Texts } from '../../../i18n/texts';
import { hasSteps, rowCount, type NumberChoices } from './recording';

const STEPS = 24;
const LINES = 200;

/** @returns the first lines; '' where there is no such file */
export function previewText(
  recording: Recording,
  { kind, steps }: NumberChoices,
  t: Texts,
): string {
  const shown = { from: steps.from, to: Math.min(steps.to, steps.from + STEPS - 1) };
  const parts = fileText(kind, recording, t, hasSteps(kind) ? shown : steps);
  if (!parts.ok) return '';
  const text = [...parts.value].join('').replace('\ufeff', '');
  if (kind === 'ipynb') return notebookLines(text);
  const lines = text.trimEnd().split(/\r?\n/).slice(0, LINES);
  const isCut = hasSteps(kind) && rowCount(recording, steps) > STEPS;
  return [...lines, ...(isCut ? ['…'] : [])].join('\n');
}

/** As Jupyter shows it, in plain letters. */
function notebookLines(text: string): string {
  const { cells } = JSON.parse(text) as { cells: readonly NotebookCell[] };
  return cells.map(cellText).join('\n\n');
}

function cellText(cell: NotebookCell): string {
  const source = cell.source.join('');
  if (cell.cell_type === 'markdown') return source;
  const outputs = cell.outputs.map((output) =>
    output.output_type === 'stream'
      ? output.text.join('').trimEnd()
      : `Out[${cell.execution_count}]: ${output.data['text/plain'].join('')}`,
  );
  return [`In [${cell.execution_count}]:`, source, ...outputs].join('\n');
}
