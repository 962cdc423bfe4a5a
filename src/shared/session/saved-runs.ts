// The runs of a session as its file has them: one alone stands in the session itself, several stand
// in a list, where what a run leaves out is taken from the session.

import * as v from 'valibot';
import { objectiveInfo, type ObjectiveRef } from './objective-info';
import { leftOut, ownEntries, ownFields, type OwnFields, type SessionRun } from './session-run';
import { bounds } from '../bounds';

const savedRun = v.strictObject(
  leftOut({ ...ownEntries, hidden: v.boolean(), active: v.boolean() }),
);

export const savedRunsSchema = v.pipe(
  v.array(savedRun),
  v.minLength(1),
  v.maxLength(bounds.runs),
  v.check((runs) => runs.filter(({ active }) => active).length < 2, 'active'),
  v.check((runs) => {
    const styles = runs.flatMap(({ style }) => style ?? []);
    return new Set(styles).size === styles.length;
  }, 'style'),
  v.readonly(),
);

type SavedRun = v.InferOutput<typeof savedRun>;

/** The runs beside the active one, in their order. */
export interface OtherRuns {
  readonly before: readonly SessionRun[];
  readonly after: readonly SessionRun[];
}

/** The fields of the session that are of the active run, and the other runs. */
export type SessionRuns = OwnFields & OtherRuns;

/** What a session leaves out is that of the notebook; start and rate are those of its function. */
const defaults = (objective: ObjectiveRef): Omit<OwnFields, 'style'> => {
  const { start, lr } = objectiveInfo(objective);
  return {
    name: '',
    start,
    lr,
    steps: 100,
    optimizer: { id: 'gradient-descent' },
    gradient: 'numerical',
    h: 1e-4,
    schedule: { id: 'constant' },
    noise: { sigma: 0, seed: 1 },
  };
};

/** @param runs as the file lists them; the first is active where none says so */
export function readRuns(
  objective: ObjectiveRef,
  common: Partial<OwnFields>,
  runs: readonly SavedRun[] = [common],
): SessionRuns {
  const free = freeStyles(runs.flatMap(({ style }) => style ?? []));
  const known = { ...defaults(objective), ...common };
  const whole = runs.map((run): SessionRun => {
    const style = run.style ?? free.shift() ?? 0;
    return { ...ownFields({ ...known, ...run, style }), hidden: run.hidden ?? false };
  });
  const at = Math.max(
    0,
    runs.findIndex(({ active }) => active),
  );
  const [active = { ...known, style: 0, hidden: false }] = whole.slice(at);
  return { ...ownFields(active), before: whole.slice(0, at), after: whole.slice(at + 1) };
}

/** The same as the file has it. */
export function writeRuns({ before, after, ...active }: SessionRuns): object {
  const own = ownFields(active);
  if (before.length + after.length === 0) return own;
  return {
    runs: [...before.map(written), { ...own, active: true }, ...after.map(written)],
  };
}

const written = (run: SessionRun): SavedRun => ({
  ...ownFields(run),
  ...(run.hidden && { hidden: true }),
});

/** The styles that none of `taken` is, in their order. */
export const freeStyles = (taken: readonly number[]): number[] =>
  Array.from({ length: bounds.runs }, (_, style) => style).filter(
    (style) => !taken.includes(style),
  );
