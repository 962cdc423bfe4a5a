// The notebook's cells as they ran, on one array that each of them changed, against the same from a
// copy each. The first cell is the same in both.

import { Trajectory } from '../../../core/run/trajectory';
import { fill } from '../../../i18n/fill';
import type { Notebook } from '../../../shared/protocol/protocol';
import { defaultSession } from '../../../shared/session/session';
import { runOfControls, variant, type ComparedRuns, type RunSet } from './run-set';

export const cells = {
  id: 'compareCells',
  compare: async ({ core, texts }) => {
    const answer = await core.request('sharedInitX', {});
    return answer.ok ? compared(answer.value, texts.runs.cells) : answer;
  },
} as const satisfies RunSet;

interface CellNames {
  readonly both: string;
  readonly shared: string;
  readonly copied: string;
}

function compared({ start, cells: all }: Notebook, t: CellNames): ComparedRuns {
  const own = runOfControls(defaultSession);
  const differing = all.flatMap(({ lr, steps, shared }, k) => {
    const left = Array.from(new Trajectory(start.length, shared, 1).point(0));
    const named = (name: string) => fill(name, { cell: k + 1 });
    const copied = { lr, steps, start, name: named(k === 0 ? t.both : t.copied) };
    return k === 0 ? [copied] : [{ ...copied, start: left, name: named(t.shared) }, copied];
  });
  return {
    objective: defaultSession.objective,
    axes: defaultSession.axes,
    runs: differing.map((differs, k) => variant(own, k, differs)),
    place: 0,
  };
}
