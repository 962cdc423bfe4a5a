// One sentence at a time for the user, where no control is to blame: a file that cannot be
// opened, a computation that was lost.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { sentence } from '../../i18n/sentence';
import type { Texts } from '../../i18n/texts';
import type { Problem } from '../../shared/problem';
import type { Result } from '../../shared/protocol/protocol';

/** What is said, in the language of the moment in which it is read; a string is said as it is. */
export type Message = Problem | string | ((texts: Texts) => string);

/** What can be done about what a notice tells of: it is taken back, or the page is loaded again… */
export interface NoticeOffer {
  readonly does: 'undo' | 'reload' | 'openLeftOut' | 'removeLeftOut';
  readonly run: () => unknown;
}

export interface Notice {
  readonly message: Message;
  readonly kind: 'told' | 'failed';
  readonly offers?: readonly NoticeOffer[];
}

export function messageText(texts: Texts, message: Message): string {
  if (typeof message === 'string') return message;
  return typeof message === 'function' ? message(texts) : sentence(texts, message);
}

export class Notices {
  private readonly latest = signal<Notice | null>(null);
  /** It waits for an answer: what comes meanwhile stands before it, and takes it from nobody. */
  private readonly asked = signal<Notice | null>(null);
  readonly now: ReadonlySignal<Notice | null> = computed(
    () => this.latest.value ?? this.asked.value,
  );
  private opened: Notice | null = null;

  tell(message: Message, ...offers: readonly NoticeOffer[]): void {
    this.latest.value = { message, kind: 'told', offers };
  }

  ask(message: Message, ...offers: readonly NoticeOffer[]): void {
    this.asked.value = { message, kind: 'told', offers };
  }

  /** What was opened, until something else is. */
  tellOpened(message: Message): void {
    this.tell(message);
    this.opened = this.latest.peek();
  }

  endOpened(): void {
    if (this.opened && this.latest.peek() === this.opened) this.dismiss();
  }

  fail(answer: Extract<Result<unknown>, { ok: false }>): void {
    this.refuse(answer.problem ?? answer.message);
  }

  refuse(message: Message): void {
    this.latest.value = { message, kind: 'failed' };
  }

  dismiss(): void {
    if (this.latest.peek() === null) this.asked.value = null;
    this.latest.value = null;
  }
}
