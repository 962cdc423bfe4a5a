// What the runs are called: as somebody named them, else by what tells each from the others.

import { fill } from './fill';
import { tickText } from './number-format';
import type { Texts } from './texts';
import type { SessionRun } from '../shared/session/session-run';

/** One way in which runs can differ, and how it is said. */
interface Difference {
  readonly of: (run: SessionRun) => unknown;
  readonly say: (run: SessionRun, t: Texts) => string;
}

const differences: readonly Difference[] = [
  { of: ({ optimizer }) => optimizer, say: ({ optimizer }, t) => t.optimizers[optimizer.id] },
  { of: ({ lr }) => lr, say: ({ lr }, t) => fill(t.runs.lr, { lr: tickText(lr) }) },
  {
    of: ({ start }) => start,
    say: ({ start }, t) =>
      fill(t.runs.start, { start: `(${start.map((x) => tickText(x)).join(', ')})` }),
  },
  { of: ({ gradient }) => gradient, say: ({ gradient }, t) => t.controls[gradient] },
  { of: ({ h }) => h, say: ({ h }, t) => fill(t.runs.h, { h: tickText(h) }) },
  { of: ({ steps }) => steps, say: ({ steps }, t) => fill(t.runs.steps, { steps }) },
  { of: ({ noise }) => noise, say: ({ noise }, t) => fill(t.runs.noise, noise) },
];

const differ = (runs: readonly SessionRun[], { of }: Difference): boolean =>
  new Set(runs.map((run) => JSON.stringify(of(run)))).size > 1;

/** @returns by the style of each run */
export function runNames(runs: readonly SessionRun[], t: Texts): ReadonlyMap<number, string> {
  const telling = differences.filter((difference) => differ(runs, difference));
  return new Map(
    runs.map((run, k) => {
      const parts = telling.map(({ say }) => say(run, t));
      const ownName = parts.length > 0 ? parts.join(', ') : fill(t.runs.run, { number: k + 1 });
      return [run.style, run.name || ownName];
    }),
  );
}
