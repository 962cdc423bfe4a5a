// The runs of a session side by side as text: a row a run, or, as CSV, a row a step with the runs in
// columns.

import { csvParts, plainCsv } from '../formats/csv';
import { headOf } from '../formats/head';
import { jsonText } from '../formats/json-text';
import { recordRun } from '../formats/record-run';
import { summaryOf, type RecordedRun } from '../formats/recorded-run';
import { printable } from '../i18n/excerpt';
import { runNames } from '../i18n/run-names';
import type { Texts } from '../i18n/texts';
import { outcomeTitle } from '../i18n/verdict';
import { align, cell } from './align';
import type { Comparison } from './request';

export function writeComparison(comparison: Comparison, t: Texts): string {
  const { runs, subject, format } = comparison;
  const names = runNames(
    runs.map(({ own }) => own),
    t,
  );
  const recorded = runs.map(({ own, run }) => recordRun(run, names.get(own.style) ?? ''));
  if (format === 'csv') {
    return [...csvParts(recorded, { dialect: plainCsv, gradients: false })].join('');
  }
  if (format === 'table') return tableOf(comparison, recorded, t);
  const lines = recorded.map((each) => {
    const { name, run, outcome } = each;
    return jsonText({
      name,
      ...headOf({ run, subject }),
      ...summaryOf({ subject }, each),
      outcome,
    });
  });
  return `{"runs":[\n${lines.join(',\n')}\n]}\n`;
}

function tableOf({ subject }: Comparison, runs: readonly RecordedRun[], t: Texts): string {
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
  const cells = runs.map((recorded) => {
    const { arrived, f: last, distance, evaluations } = summaryOf({ subject }, recorded);
    return [
      printable(recorded.name),
      outcomeTitle(t, recorded.outcome),
      arrived === null ? '–' : String(arrived),
      cell(last),
      distance === null ? '–' : cell(distance),
      String(evaluations.f),
      String(evaluations.gradient),
    ];
  });
  return [`f = ${subject.formula}`, '', ...align([head, ...cells]), ''].join('\n');
}
