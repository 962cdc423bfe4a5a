// Runs as CSV: a header, then one row a step with all digits of float64. Several stand side by side;
// where one has ended before the others its cells are empty.

import type { Trajectory } from '../core/run/trajectory';
import { fullText } from '../i18n/number-format';
import { closedMarks } from '../shared/direction-marks';
import { allSteps, portions, type StepRange } from './step-range';

/** For whom it is written. */
export interface CsvDialect {
  readonly begin: string;
  readonly lineEnd: string;
  readonly number: (value: number) => string;
}

/** For a pipe. */
export const plainCsv: CsvDialect = { begin: '', lineEnd: '\n', number: String };

/** For a file: without the mark Excel reads Korean as CP949; lines end as RFC 4180 has them. */
export const fileCsv: CsvDialect = { begin: '\ufeff', lineEnd: '\r\n', number: fullText };

export interface CsvRun {
  /** null: the columns are named without it. */
  readonly name: string | null;
  readonly trajectory: Trajectory;
}

interface CsvShape {
  readonly dialect: CsvDialect;
  readonly steps?: StepRange;
  /** Left out: with them. */
  readonly gradients?: boolean;
}

/** @yields the text piece by piece */
export function* csvParts(
  runs: readonly CsvRun[],
  { dialect, steps = allSteps, gradients = true }: CsvShape,
): Generator<string> {
  const columns = runs.flatMap((run) => columnsOf(run, gradients));
  const head = ['step', ...columns.map(({ title }) => title)].join();
  yield `${dialect.begin}${head}${dialect.lineEnd}`;
  const length = Math.max(0, ...runs.map(({ trajectory }) => trajectory.length));
  for (const { from, end } of portions(steps, length)) {
    let text = '';
    for (let step = from; step < end; step++) {
      const cells = columns.map(({ length: own, value }) =>
        step < own ? dialect.number(value(step)) : '',
      );
      text += `${[step, ...cells].join()}${dialect.lineEnd}`;
    }
    yield text;
  }
}

interface Column {
  readonly title: string;
  readonly length: number;
  readonly value: (step: number) => number;
}

function columnsOf({ name, trajectory }: CsvRun, gradients: boolean): readonly Column[] {
  const axes = Array.from({ length: trajectory.dimension }, (_, i) => i);
  const column = (id: string, value: Column['value']): Column => ({
    title: name === null ? id : quoted(`${id} (${harmless(name)})`),
    length: trajectory.length,
    value,
  });
  return [
    ...axes.map((i) => column(`x${i}`, (step) => trajectory.x(step, i))),
    column('f', (step) => trajectory.f(step)),
    ...(gradients ? axes.map((i) => column(`g${i}`, (step) => trajectory.gradient(step, i))) : []),
  ];
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A name that somebody typed, on one line. A spreadsheet computes a cell that begins with = + - or @,
 * and one that takes ; or a tab for the end of a cell sees it begin there: an apostrophe makes it text.
 */
const harmless = (name: string): string =>
  closedMarks(name)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/(^|[,;|])(\s*)([=+@-])/g, "$1$2'$3");
