// What the runs are called: as somebody named them, else by what tells each from the others.

import { optimizerById } from '../core/optimizers';
import { scheduleById } from '../core/schedules';
import { fill } from './fill';
import { tickText } from './number-format';
import type { Texts } from './texts';
import { withoutMarks } from '../shared/direction-marks';
import type { SessionRun } from '../shared/session/session-run';

/** One way in which runs can differ, and how it is said; '' where there is nothing to say of one. */
interface Difference {
  readonly of: (run: SessionRun) => unknown;
  readonly say: (run: SessionRun, t: Texts, runs: readonly SessionRun[]) => string;
}

/** In the order in which they are said. */
const differences: readonly Difference[] = [
  { of: ({ optimizer }) => optimizer.id, say: ({ optimizer }, t) => t.optimizers[optimizer.id] },
  parametersOf(method),
  { of: ({ schedule }) => schedule.id, say: ({ schedule }, t) => t.schedules[schedule.id] },
  parametersOf(schedule),
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

/** The same as they are read on screen. */
export const shownRunNames = (runs: readonly SessionRun[], t: Texts): ReadonlyMap<number, string> =>
  runNames(
    runs.map((run) => ({ ...run, name: withoutMarks(run.name) })),
    t,
  );

/** What was chosen from a catalogue, with all its parameters, those left out too. */
interface Tuned {
  readonly id: string;
  readonly params: readonly { readonly id: keyof Texts['parameters']; readonly value: number }[];
}

function method({ optimizer }: SessionRun): Tuned {
  return tuned(optimizer, optimizerById(optimizer.id).params);
}

function schedule({ schedule: chosen }: SessionRun): Tuned {
  return tuned(chosen, scheduleById(chosen.id).params);
}

function tuned(
  { id, params = {} }: SessionRun['optimizer'] | SessionRun['schedule'],
  known: readonly { readonly id: keyof Texts['parameters']; readonly default: number }[],
): Tuned {
  return { id, params: known.map((one) => ({ id: one.id, value: params[one.id] ?? one.default })) };
}

/** Those parameters in which a run differs from another with the same choice. */
function parametersOf(chosen: (run: SessionRun) => Tuned): Difference {
  return {
    of: chosen,
    say: (run, t, runs) => {
      const own = chosen(run);
      const alike = runs.map(chosen).filter(({ id }) => id === own.id);
      return own.params
        .filter((_, k) => differ(alike.map(({ params }) => params[k])))
        .map(({ id, value }) => `${t.parameters[id]} = ${tickText(value)}`)
        .join(', ');
    },
  };
}
