// Rows of the table as lines with tabs, every digit of their numbers: what a spreadsheet takes.

import type { Trajectory } from '../../core/run/trajectory';
import { fullText } from '../../i18n/number-format';

/** More would bring the page to a halt; a file has room for all. */
export const MOST_COPIED = 10_000;

interface CopiedRows {
  readonly trajectory: Trajectory;
  /** The coordinates that the table shows, and its titles, step and f among them. */
  readonly axes: readonly number[];
  readonly titles: readonly string[];
  readonly first: number;
  readonly last: number;
}

export function rowsText({ trajectory, axes, titles, first, last }: CopiedRows): string {
  const lines = [titles.join('\t')];
  for (let step = first; step <= last; step++) {
    const values = [...axes.map((i) => trajectory.x(step, i)), trajectory.f(step)];
    lines.push([step, ...values.map(fullText)].join('\t'));
  }
  return `${lines.join('\n')}\n`;
}
