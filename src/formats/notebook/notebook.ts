// Runs as a Jupyter notebook: the function, a question to answer before looking, the code of the
// book's notebook in cells that can be run, with the lab's numbers as their outputs, and the verdict.

import { parseFormula } from '../../core/expression/parse/parse-formula';
import { toTex } from '../../core/expression/emit/tex';
import { optimizerById } from '../../core/optimizers';
import { scheduleById } from '../../core/schedules';
import { fullText } from '../../i18n/number-format';
import type { Texts } from '../../i18n/texts';
import { outcomeTitle, verdict } from '../../i18n/verdict';
import type { ObjectiveInfo } from '../../shared/session/objective-info';
import type { Parsed } from '../../shared/session/fields';
import type { Recording } from '../recorded-run';
import { markdownText } from './markdown-text';
import { markdownCell, notebookText } from './nbformat';
import { runCells } from './run-cells';

/** @returns the text of the file, or why a run cannot be written as Python */
export function writeNotebook(recording: Recording, t: Texts): Parsed<string> {
  const cells = runCells(recording, t);
  if (!cells.ok) return cells;
  const { notebook } = t;
  return {
    ok: true,
    value: notebookText([
      markdownCell(
        'title',
        `# ${notebook.title}\n\n${formulaLine(recording.subject)}\n\n${notebook.made}`,
      ),
      markdownCell('question', `## ${notebook.predictFirst}\n\n${question(recording, t)}`),
      ...cells.value,
      markdownCell('verdict', `## ${notebook.happened}\n\n${verdicts(recording, t)}`),
      markdownCell('why', `## ${notebook.why}\n\n${notebook.reflect}`),
    ]),
  };
}

function formulaLine({ entry, formula, variables, dimension }: ObjectiveInfo): string {
  const names = variables.slice(0, dimension).map((name) => name.replace(/(\d+)$/, '_{$1}'));
  const read = entry ? null : parseFormula(formula);
  const tex = entry?.tex ?? (read?.ok ? toTex(read.tree) : null);
  return tex === null ? markdownText(formula) : `$$f(${names.join(', ')}) = ${tex}$$`;
}

function question({ runs }: Recording, t: Texts): string {
  const { notebook } = t;
  // Only where a run has one.
  const scheduled = runs.some(({ run }) => run.schedule);
  const noisy = runs.some(({ run }) => run.noise);
  const head = [
    t.comparison.columns.run,
    t.controls.optimizer,
    t.controls.start,
    'lr',
    ...(scheduled ? [t.controls.schedule] : []),
    ...(noisy ? [t.controls.noise] : []),
    'step_num',
  ];
  const rows = runs.map(({ name, run }) => [
    markdownText(name),
    t.optimizers[optimizerById(run.optimizer.id).id],
    `(${Array.from(run.start, fullText).join(', ')})`,
    fullText(run.lr),
    ...(scheduled ? [t.schedules[scheduleById(run.schedule?.id ?? 'constant').id]] : []),
    ...(noisy ? [fullText(run.noise?.sigma ?? 0)] : []),
    String(run.steps),
  ]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const asked = runs.length === 1 ? notebook.whereDoesItGo : notebook.whichArrives;
  return `${lines.join('\n')}\n\n${asked}\n\n**${notebook.prediction}** `;
}

const verdicts = ({ runs }: Recording, t: Texts): string =>
  runs
    .map(({ name, run, outcome }) => {
      const said = `${outcomeTitle(t, outcome)}: ${verdict(t, outcome, run)}`;
      return `- **${markdownText(name)}** – ${markdownText(said)}`;
    })
    .join('\n');
