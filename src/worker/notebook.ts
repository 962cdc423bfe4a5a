// The notebook's three cells: as they ran, on one array that each of them changed, and as they were
// meant, each from a copy of the start.

import { descend } from '../core/run/descend';
import { objectiveById } from '../core/objectives';
import type { Run } from '../core/run/run';
import { sharedInitX, type Cell } from '../core/run/shared-init-x';
import type { Notebook } from '../shared/protocol/protocol';

const run = {
  objective: objectiveById('book'),
  start: [-3, 4],
  gradient: 'numerical',
  h: 1e-4,
} as const satisfies Omit<Run, 'lr' | 'steps'>;

const cells = [
  { lr: 0.1, steps: 100 },
  { lr: 10, steps: 100 },
  { lr: 1e-10, steps: 100 },
] as const satisfies readonly Cell[];

export const notebook = (): Notebook => ({
  start: run.start,
  cells: sharedInitX(run, cells).map(({ cell, path }) => ({
    ...cell,
    shared: path.rows,
    copied: descend({ ...run, ...cell }).rows,
  })),
});
