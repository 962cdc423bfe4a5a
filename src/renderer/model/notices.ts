// One sentence at a time for the user, where no control is to blame: a file that cannot be
// opened, a computation that was lost.

import { signal } from '@preact/signals-core';
import type { Words } from '../../core/words';
import type { Result } from '../../shared/protocol/protocol';

export interface Notice {
  readonly words: Words | string;
  readonly kind: 'told' | 'failed';
}

export class Notices {
  readonly now = signal<Notice | null>(null);

  tell(words: Words | string): void {
    this.now.value = { words, kind: 'told' };
  }

  fail(answer: Extract<Result<unknown>, { ok: false }>): void {
    this.refuse(answer.words ?? answer.message);
  }

  refuse(words: Words | string): void {
    this.now.value = { words, kind: 'failed' };
  }

  dismiss(): void {
    this.now.value = null;
  }
}
