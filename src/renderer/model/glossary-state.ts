// The glossary as it is open: at which entry, or closed.

import { signal, type ReadonlySignal } from '@preact/signals-core';

export class GlossaryState {
  private readonly at = signal<string | null>(null);

  /** The id of the entry shown; null while it is closed. */
  get entry(): ReadonlySignal<string | null> {
    return this.at;
  }

  /** At its first entry if none is named. */
  show(id = ''): void {
    this.at.value = id;
  }

  close(): void {
    this.at.value = null;
  }
}
