// The runs of a session side by side as text: a row a run, or, as CSV, a row a step with the runs in
// columns.

import { arrivalStep } from '../core/outcome/arrival';
import { distanceToNearest } from '../core/outcome/nearest-minimum';
import type { Outcome } from '../core/outcome/kinds';
import { outcome } from '../core/outcome/outcome';
import { descend } from '../core/run/descend';
import { evaluations, type Evaluations } from '../core/run/evaluations';
import type { Trajectory } from '../core/run/trajectory';
import { runNames } from '../i18n/run-names';
import type { Texts } from '../i18n/texts';
import { outcomeTitle } from '../i18n/verdict';
import { align, cell } from './align';
import { headOf } from './head';
import { jsonText } from './json-text';
import type { Comparison } from './request';

interface Compared {
  readonly name: string;
  readonly run: Comparison['runs'][number]['run'];
  readonly path: Trajectory;
  readonly verdict: Outcome;
  /** The step of arrival at a minimum; null where there was none. */
  readonly arrived: number | null;
  readonly f: number;
  /** From the last point to the nearest known minimum; null where none is known. */
  readonly distance: number | null;
  readonly evaluations: Evaluations;
}

export function writeComparison(comparison: Comparison, t: Texts): string {
  const { runs, subject, format } = comparison;
  const names = runNames(
    runs.map(({ own }) => own),
    t,
  );
  const rows = runs.map(({ own, run }): Compared => {
    const path = descend(run);
    const verdict = outcome(run, path);
    const arrived = arrivalStep(verdict);
    const last = path.length - 1;
    return {
      name: names.get(own.style) ?? '',
      run,
      path,
      verdict,
      arrived,
      f: path.f(last),
      distance: distanceToNearest(subject.minima, path.point(last)),
      evaluations: evaluations(run, path, arrived ?? last),
    };
  });
  if (format === 'csv') return columnsOf(rows);
  if (format === 'table') return tableOf(comparison, rows, t);
  const lines = rows.map(({ name, run, arrived, f, distance, evaluations: counted, verdict }) =>
    jsonText({
      name,
      ...headOf({ run, subject }),
      arrived,
      f,
      distance,
      evaluations: counted,
      outcome: verdict,
    }),
  );
  return `{"runs":[\n${lines.join(',\n')}\n]}\n`;
}

function tableOf({ subject }: Comparison, rows: readonly Compared[], t: Texts): string {
  const { columns, copyColumns } = t.comparison;
  const { f, gradient } = copyColumns;
  const head = [
    columns.run,
    columns.verdict,
    columns.arrived,
    columns.f,
    columns.distance,
    f,
    gradient,
  ];
  const cells = rows.map((row) => [
    row.name,
    outcomeTitle(t, row.verdict),
    row.arrived === null ? '–' : String(row.arrived),
    cell(row.f),
    row.distance === null ? '–' : cell(row.distance),
    String(row.evaluations.f),
    String(row.evaluations.gradient),
  ]);
  return [`f = ${subject.formula}`, '', ...align([head, ...cells]), ''].join('\n');
}

/** Where a run has ended before the others, its cells are empty. */
function columnsOf(rows: readonly Compared[]): string {
  const [first] = rows;
  const axes = Array.from({ length: first?.path.dimension ?? 0 }, (_, i) => i);
  const head = rows.flatMap(({ name }) =>
    [...axes.map((i) => `x${i}`), 'f'].map((column) => quoted(`${column} (${name})`)),
  );
  const length = Math.max(...rows.map(({ path }) => path.length));
  const lines = Array.from({ length }, (_, step) => {
    const values = rows.flatMap(({ path }): (number | string)[] =>
      step < path.length
        ? [...axes.map((i) => path.x(step, i)), path.f(step)]
        : [...axes.map(() => ''), ''],
    );
    return [step, ...values].join();
  });
  return [['step', ...head].join(), ...lines, ''].join('\n');
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
