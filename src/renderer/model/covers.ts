// What is covered until a question is answered. The open lesson and a race each say what would give
// the answer of theirs away; what either covers is covered. The only writer of `Looks.covered`.

import type { Looks } from './looks';
import type { CoverId } from '../../shared/pane-ids';

type Asker = 'lesson' | 'race';

export class Covers {
  private readonly wanted: Record<Asker, readonly CoverId[]> = { lesson: [], race: [] };

  constructor(private readonly looks: Pick<Looks, 'covered' | 'set'>) {}

  /** In place of what this asker covered before. */
  put(asker: Asker, ids: readonly CoverId[]): void {
    this.wanted[asker] = ids;
    const covered = [...new Set(Object.values(this.wanted).flat())];
    if (covered.join(' ') !== this.looks.covered.peek().join(' ')) this.looks.set({ covered });
  }
}
