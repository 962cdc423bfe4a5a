// One sentence at a time for the user, where no control is to blame: a file that cannot be
// opened, a computation that was lost.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Words } from '../../core/words';
import type { Result } from '../../shared/protocol/protocol';

export interface Notice {
  readonly words: Words | string;
  readonly kind: 'told' | 'failed';
}

export class Notices {
  private readonly latest = signal<Notice | null>(null);
  readonly now: ReadonlySignal<Notice | null> = this.latest;

  tell(words: Words | string): void {
    this.latest.value = { words, kind: 'told' };
  }

  fail(answer: Extract<Result<unknown>, { ok: false }>): void {
    this.refuse(answer.words ?? answer.message);
  }

  refuse(words: Words | string): void {
    this.latest.value = { words, kind: 'failed' };
  }

  dismiss(): void {
    this.latest.value = null;
  }
}
