// Another function for a session: every run begins where the function does, at rates that keep their
// ratio to the active one's, in the plane of its first two variables.

import { fields } from './fields';
import { objectiveInfo } from './objective-info';
import { runsOf, withRuns } from './runs';
import type { SessionRuns } from './saved-runs';
import type { Session } from './session';

export function withObjective(
  session: SessionRuns,
  objective: Session['objective'],
): SessionRuns & Pick<Session, 'objective' | 'axes'> {
  const { start, lr: rate } = objectiveInfo(objective);
  const scaled = (lr: number): number => {
    const product = rate * (lr / session.lr);
    return fields.lr.accepts(product) ? product : rate;
  };
  const runs = runsOf(session).map((run) => ({
    ...run,
    start,
    lr: run.style === session.style ? rate : scaled(run.lr),
  }));
  return { objective, axes: [0, 1], ...withRuns(runs, session.style) };
}
