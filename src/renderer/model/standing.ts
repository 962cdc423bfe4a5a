// Whether all that the window was given has been drawn. What comes from outside is told before it is
// drawn; until the window stands again nothing of it is kept.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { ShellClient } from '../../shared/protocol/clients';
import type { Sent } from '../../shared/protocol/protocol';

export class Standing {
  private readonly state = signal(false);
  readonly now: ReadonlySignal<boolean> = this.state;
  private turn = 0;

  /** @param drawn when what is there now has been drawn */
  constructor(
    private readonly shell: ShellClient,
    private readonly drawn: () => Promise<void>,
  ) {}

  /** From now on it does not stand, until it is settled. */
  wait(): void {
    this.turn++;
    this.state.value = false;
  }

  /** To be told before it is drawn; `settle` follows. */
  async opens(what: Sent<'opening'>): Promise<void> {
    this.wait();
    await this.shell.request('opening', what);
  }

  /** @param last what has to be done before it counts as standing */
  async settle(last?: () => Promise<void>): Promise<void> {
    const turn = ++this.turn;
    await this.drawn();
    await last?.();
    if (turn !== this.turn) return;
    this.state.value = true;
    await this.shell.request('stands', {});
  }
}
