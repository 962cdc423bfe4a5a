// The glossary as it is open: at which word, or closed.

import { signal, type ReadonlySignal } from '@preact/signals-core';

export class GlossaryState {
  private readonly at = signal<string | null>(null);

  /** The id of the word shown; null while it is closed. */
  get word(): ReadonlySignal<string | null> {
    return this.at;
  }

  /** At its first word if none is named. */
  show(id = ''): void {
    this.at.value = id;
  }

  close(): void {
    this.at.value = null;
  }
}
