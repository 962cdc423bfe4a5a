// Two tabs, one list of set-ups: each tab writes its own, and what another has added meanwhile stays
// behind it. Nobody's set-up is lost; one that both changed is there twice.

import type { Session } from '../../shared/session/session';
import { savedSession } from '../../shared/session/session';
import type { KeptSetUps } from '../../shared/set-ups/kept-set-ups';
import { bounds } from '../../shared/bounds';

export class SharedSetUps {
  /** All that this tab has ever had in its list: what of it is gone, was removed here. */
  private readonly known = new Set<string>();

  /** What this tab has in its list now. */
  know({ setUps }: KeptSetUps): void {
    for (const setUp of setUps) this.known.add(keyOf(setUp));
  }

  /** @param stored what lies on the shelf; null where nothing does, or nothing that can be read */
  merge(own: KeptSetUps, stored: KeptSetUps | null): KeptSetUps {
    this.know(own);
    const foreign = (stored?.setUps ?? []).filter((setUp) => !this.known.has(keyOf(setUp)));
    if (foreign.length === 0) return own;
    return {
      setUps: [...own.setUps, ...foreign].slice(0, bounds.setUps),
      open: own.open,
      saved: false,
    };
  }
}

const keyOf = (session: Session): string => JSON.stringify(savedSession(session));
