// The core behind the protocol: one handler a message. Bodies arrive checked (by main).

import type { Objective } from '../core/objectives/objective';
import { onPlane } from '../core/objectives/plane';
import type { Run } from '../core/run/run';
import { sampleField, sampleSurface } from '../core/maps/sample';
import { lineSearch } from '../core/run/line-search';
import { stepValues } from '../core/run/step-values';
import type { Body, CoreKind, Replies } from '../shared/protocol/protocol';
import { writePython } from '../shared/python/write-python';
import type { RunRequest } from '../shared/session/session';
import { objectiveInfo } from '../shared/session/objective-info';
import { BasinInParts } from './basin-in-parts';
import { bothGradients } from './both-gradients';
import { errorsOverH } from './errors-over-h';
import { notebook } from './notebook';
import { probe } from './probe';
import { rateTrials } from './rate-trials';
import { createResolver } from './resolve';
import { RunInParts } from './run-in-parts';
import { slices } from './slices';
import { SweepInParts } from './sweep-in-parts';

export type CoreHandlers = {
  readonly [K in CoreKind]: (body: Body<K>) => Replies[K];
};

type JobKind = Body<'continue'>['job'];
interface Job<K extends JobKind> {
  readonly complete: boolean;
  next(): Replies[K];
}

/** A core with nothing begun. It keeps one job of each kind, the one begun last. */
export function createCore(): CoreHandlers {
  const { formula, objective: resolve } = createResolver();
  const jobs = new Map<JobKind, Job<JobKind>>();

  const part = <K extends JobKind>(kind: K, job: Job<K>): Replies[K] => {
    // Should the part fail, there is nothing left to continue.
    jobs.delete(kind);
    const next = job.next();
    if (!job.complete) jobs.set(kind, job);
    return next;
  };

  const runOf = (request: RunRequest): Run => ({
    ...request,
    objective: resolve(request.objective),
  });

  return {
    formula: ({ expression }) => {
      const read = formula(expression);
      return read.ok ? { ok: true, tex: read.objective.tex } : read;
    },
    probe: ({ objective, at, h }) => probe(resolve(objective), at, h),
    gradients: ({ objective, points, h }) => bothGradients(resolve(objective), points, h),
    errors: ({ objective, ...asked }) => errorsOverH(resolve(objective), asked),
    surface: ({ objective, plane, x0, x1 }) => ({
      x0,
      x1,
      values: sampleSurface(seen(resolve(objective), plane), x0, x1),
    }),
    field: ({ objective, plane, x0, x1, gradient, h }) => ({
      x0,
      x1,
      gradients: sampleField(seen(resolve(objective), plane), x0, x1, gradient, h),
    }),
    step: ({ objective, at, h }) => stepValues(resolve(objective), at, h),
    trials: ({ objective, optimizer, lr, at, slope }) =>
      lineSearch({ objective: resolve(objective), optimizer, lr }, at, slope),
    slices: ({ objective, ...asked }) => slices(resolve(objective), asked),
    script: ({ run }) => writePython({ run, subject: objectiveInfo(run.objective) }),
    sharedInitX: () => notebook(),
    descend: (run) => part('descend', new RunInParts('descend', runOf(run))),
    rivals: (run) => part('rivals', new RunInParts('rivals', runOf(run))),
    sweep: ({ run, from, to, count }) =>
      part('sweep', new SweepInParts(runOf(run), from, to, count)),
    rateTrials: ({ run, ...rates }) => rateTrials(runOf(run), rates),
    basin: ({ run, plane, x0, x1 }) =>
      part('basin', new BasinInParts(runOf(run), plane?.axes ?? [0, 1], x0, x1)),
    /** @throws Error when no such job is under way: none was begun, or its last part was given */
    continue: ({ job }) => {
      const begun = jobs.get(job);
      if (!begun) {
        throw new Error(`There is no ${job} to continue: it is complete or was never begun.`);
      }
      return part(job, begun);
    },
  };
}

/** The objective as a grid sees it. A plane of a function of two variables is that function. */
function seen(objective: Objective, plane: Body<'surface'>['plane']): Objective {
  if (!plane || (objective.dimension === 2 && plane.axes[0] === 0 && plane.axes[1] === 1)) {
    return objective;
  }
  return onPlane(objective, plane.axes, plane.at);
}
