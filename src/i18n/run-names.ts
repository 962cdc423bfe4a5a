// What the runs are called: as somebody named them, else by what tells each from the others.

import { optimizerById } from '../core/optimizers';
import { fill } from './fill';
import { tickText } from './number-format';
import type { Texts } from './texts';
import type { SessionRun } from '../shared/session/session-run';

/** One way in which runs can differ, and how it is said; '' where there is nothing to say of one. */
interface Difference {
  readonly of: (run: SessionRun) => unknown;
  readonly say: (run: SessionRun, t: Texts, runs: readonly SessionRun[]) => string;
}

/** In the order in which they are said. */
const differences: readonly Difference[] = [
  { of: ({ optimizer }) => optimizer.id, say: ({ optimizer }, t) => t.optimizers[optimizer.id] },
  { of: parametersOf, say: parametersText },
  { of: ({ schedule }) => schedule, say: ({ schedule }, t) => t.schedules[schedule.id] },
  { of: ({ lr }) => lr, say: ({ lr }, t) => fill(t.runs.lr, { lr: tickText(lr) }) },
  {
    of: ({ start }) => start,
    say: ({ start }, t) =>
      fill(t.runs.start, { start: `(${start.map((x) => tickText(x)).join(', ')})` }),
  },
  { of: ({ gradient }) => gradient, say: ({ gradient }, t) => t.controls[gradient] },
  { of: ({ h }) => h, say: ({ h }, t) => fill(t.runs.h, { h: tickText(h) }) },
  { of: ({ steps }) => steps, say: ({ steps }, t) => t.runs.steps(steps) },
  {
    of: ({ noise }) => noise.sigma,
    say: ({ noise }, t) => fill(t.runs.noise, { sigma: tickText(noise.sigma) }),
  },
  { of: ({ noise }) => noise.seed, say: ({ noise }, t) => fill(t.runs.seed, { seed: noise.seed }) },
];

const differ = (values: readonly unknown[]): boolean =>
  new Set(values.map((value) => JSON.stringify(value))).size > 1;

/** @returns by the style of each run; no two are alike but those that people gave */
export function runNames(runs: readonly SessionRun[], t: Texts): ReadonlyMap<number, string> {
  const telling = differences.filter(({ of }) => differ(runs.map(of)));
  const counts = new Map<string, number>();
  return new Map(
    runs.map((run, k) => {
      if (run.name.trim() !== '') return [run.style, run.name.trim()];
      const parts = telling.map(({ say }) => say(run, t, runs)).filter((part) => part !== '');
      if (parts.length === 0) return [run.style, fill(t.runs.run, { number: k + 1 })];
      const name = parts.join(', ');
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [run.style, count === 1 ? name : fill(t.runs.again, { name, count })];
    }),
  );
}

/** All parameters of the method, those left out too. */
function parametersOf({ optimizer: { id, params = {} } }: SessionRun): readonly number[] {
  return optimizerById(id).params.map((param) => params[param.id] ?? param.default);
}

/** Those parameters in which it differs from another run of the same method. */
function parametersText(run: SessionRun, t: Texts, runs: readonly SessionRun[]): string {
  const alike = runs.filter(({ optimizer }) => optimizer.id === run.optimizer.id);
  const values = alike.map(parametersOf);
  const own = parametersOf(run);
  return optimizerById(run.optimizer.id)
    .params.flatMap(({ id }, k) =>
      differ(values.map((each) => each[k]))
        ? [`${t.parameters[id]} = ${tickText(own[k] ?? Number.NaN)}`]
        : [],
    )
    .join(', ');
}
