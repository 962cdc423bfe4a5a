// What can be done to the runs of a session. Each answer is the part of the session that changes, so
// that it is assigned, undone and kept as any other change; null where it cannot be done.

import { ownFields, type OwnFields, type SessionRun } from './session-run';
import { freeStyles, type SessionRuns } from './saved-runs';
import { bounds } from '../bounds';
import { firstCharacters } from '../characters';

/** All runs in their order, the active one among them. */
export const runsOf = (session: SessionRuns): readonly SessionRun[] => [
  ...session.before,
  { ...ownFields(session), hidden: false },
  ...session.after,
];

/**
 * The runs as part of a session.
 *
 * @param style that of the run that is active
 * @throws RangeError where no run has it
 */
export function withRuns(runs: readonly SessionRun[], style: number): SessionRuns {
  const at = runs.findIndex((run) => run.style === style);
  const active = runs[at];
  if (!active) throw new RangeError(`Expected a run of style ${style}.`);
  return { ...ownFields(active), before: runs.slice(0, at), after: runs.slice(at + 1) };
}

/** The run of a style becomes the one that the controls are of. */
export const activate = (session: SessionRuns, style: number): SessionRuns =>
  withRuns(runsOf(session), style);

/** Keeps the active run as it is, before itself: it goes on being changed. null for a ninth. */
export function pin(session: SessionRuns): SessionRuns | null {
  const copy = copyOf(session, session);
  return copy && { ...ownPart(session), before: [...session.before, copy] };
}

/** The same run once more, behind it. null for a ninth. */
export function duplicate(session: SessionRuns, style: number): SessionRuns | null {
  const runs = runsOf(session);
  const run = runs.find((other) => other.style === style);
  const copy = run ? copyOf(session, run) : null;
  if (!copy) return null;
  return withRuns(
    runs.flatMap((other) => (other === run ? [other, copy] : other)),
    session.style,
  );
}

/** Without a run; its neighbour is active where it was. null for the only one. */
export function remove(session: SessionRuns, style: number): SessionRuns | null {
  const left = runsOf(session).filter((run) => run.style !== style);
  const [neighbour] = [...session.after, ...session.before.toReversed()];
  if (!neighbour) return null;
  return withRuns(left, style === session.style ? neighbour.style : session.style);
}

/** Towards the first (−1) or the last (1). null where it stands there. */
export function move(session: SessionRuns, style: number, by: -1 | 1): SessionRuns | null {
  const runs = runsOf(session);
  const at = runs.findIndex((run) => run.style === style);
  const to = at + by;
  if (at === -1 || to < 0 || to >= runs.length) return null;
  const moved = runs.toSpliced(at, 1).toSpliced(to, 0, ...runs.slice(at, at + 1));
  return withRuns(moved, session.style);
}

/** @param name '' takes a name away */
export const nameRun = (session: SessionRuns, style: number, name: string): SessionRuns =>
  changed(session, style, { name: firstCharacters(name.trim(), bounds.name) });

/** Of a run that is not active. */
export const setHidden = (session: SessionRuns, style: number, hidden: boolean): SessionRuns =>
  changed(session, style, { hidden });

/** The active run alone. */
export const stopComparing = (session: SessionRuns): SessionRuns => ({
  ...ownPart(session),
  before: [],
  after: [],
});

function changed(session: SessionRuns, style: number, patch: Partial<SessionRun>): SessionRuns {
  const runs = runsOf(session).map((run) => (run.style === style ? { ...run, ...patch } : run));
  return withRuns(runs, session.style);
}

function copyOf(session: SessionRuns, run: OwnFields): SessionRun | null {
  const [style] = freeStyles(runsOf(session).map((other) => other.style));
  return style === undefined ? null : { ...ownFields(run), name: '', style, hidden: false };
}

const ownPart = (session: SessionRuns): SessionRuns => ({
  ...ownFields(session),
  before: session.before,
  after: session.after,
});
