// What a lock holds: the one place that says whether a change may be made to a session with locked
// controls, whoever makes it: a control, a key, a drag, the palette, a preset.

import type { ControlId } from '../pane-ids';
import { runsOf, withRuns } from '../session/runs';
import type { SessionRuns } from '../session/saved-runs';
import type { Session } from '../session/session';
import type { SessionRun } from '../session/session-run';

/** What a control changes, as the parts of a session and of each of its runs. */
const held: Readonly<
  Record<
    ControlId,
    { readonly session?: keyof Session; readonly run?: readonly (keyof SessionRun)[] }
  >
> = {
  objective: { session: 'objective' },
  // Another function of the catalogue is not what the control is for.
  formula: {},
  start: { run: ['start'] },
  lr: { run: ['lr', 'schedule', 'noise'] },
  steps: { run: ['steps'] },
  optimizer: { run: ['optimizer'] },
  gradient: { run: ['gradient'] },
  h: { run: ['h'] },
  plane: { session: 'axes' },
  scale: { session: 'scale' },
  figure: { session: 'figure' },
};

/** Which lock a change would break; null where it may be made. */
export const brokenLock = (before: Session, after: Session): ControlId | null =>
  before.locked.find((id) => isChanged(id, before, after)) ?? null;

/** Whether a control is locked: that of a formula also where the function is. */
export const isLocked = ({ locked }: Pick<Session, 'locked'>, id: ControlId): boolean =>
  locked.includes(id) || (id === 'formula' && locked.includes('objective'));

function isChanged(id: ControlId, before: Session, after: Session): boolean {
  if (id === 'formula') {
    return 'expression' in after.objective && !same(before.objective, after.objective);
  }
  const { session: field, run: fields = [] } = held[id];
  if (field) return !same(before[field], after[field]);
  const runs = runsOf(before);
  return runsOf(after).some((run) => {
    // A run that is new is a copy of one that was there, as far as it is locked.
    const known = runs.find(({ style }) => style === run.style);
    const models = known ? [known] : runs;
    return !models.some((model) => fields.every((name) => same(model[name], run[name])));
  });
}

/**
 * A change that brings more than was asked for, as another function brings a start and a rate, without
 * what is locked of that, as far as the runs can do without it.
 */
export function besideLocks<S extends SessionRuns>(before: Session, after: S): S {
  const kept = (['start', 'lr'] as const).filter((id) => before.locked.includes(id));
  const runs = runsOf(after).map((run) => {
    const own = runsOf(before).find(({ style }) => style === run.style);
    const fits = (id: 'start' | 'lr') => id !== 'start' || own?.start.length === run.start.length;
    const held = own ? kept.filter(fits).map((id) => [id, own[id]]) : [];
    return { ...run, ...(Object.fromEntries(held) as Partial<SessionRun>) };
  });
  return { ...after, ...withRuns(runs, after.style) };
}

const same = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
