// The map of starts in two passes: a coarse one, there at once, then the fine one over it. A newer
// request ends both; so does null, for when nobody looks any more.

import type { BasinPart, Body, Result } from '../../../shared/protocol/protocol';
import type { CoreClient } from '../../../shared/protocol/clients';
import { job } from './job';
import { cellCentres, type Viewport } from '../viewport/viewport';

/** Starts an axis: of the coarse pass, of the fine one. */
export const BASIN_CELLS = [48, 192] as const;

export interface BasinWanted extends Omit<Body<'basin'>, 'x0' | 'x1'> {
  readonly on: Viewport;
}

export function coarseToFine(
  client: CoreClient,
  take: (part: BasinPart, body: Body<'basin'>) => void,
  ended: (failure: Extract<Result<unknown>, { ok: false }> | null) => void,
): (wanted: BasinWanted | null) => void {
  /** What is due once the coarse pass asked for last has come to its end. */
  let due: { readonly after: Body<'basin'>; readonly body: Body<'basin'> } | null = null;

  let wanted = false;

  const ask = job(client, {
    kind: 'basin',
    isLast: (part) => completes(part) || !wanted,
    take(part, body) {
      if (!wanted) return;
      take(part, body);
      if (!completes(part) || due?.after !== body) return;
      ask(due.body);
      due = null;
    },
    ended,
  });

  return (next) => {
    wanted = next !== null;
    if (!next) return;
    const { on, ...rest } = next;
    const [coarse, fine] = BASIN_CELLS.map((cells) => ({
      ...rest,
      x0: cellCentres(on.x0, cells),
      x1: cellCentres(on.x1, cells),
    })) as [Body<'basin'>, Body<'basin'>];
    due = { after: coarse, body: fine };
    ask(coarse);
  };
}

const completes = ({ from, rows, total }: BasinPart): boolean => from + rows === total;
