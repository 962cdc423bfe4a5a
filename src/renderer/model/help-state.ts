// The help as it is open: its page, and the pages through which links led there.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { ShellClient } from '../../shared/protocol/clients';

/** A page by its subject, which is there in every language, or by its file under `docs`. */
export type HelpPage = HelpSubject | `${string}.md`;

export const helpSubjects = [
  'firstSteps',
  'keys',
  'glossary',
  'guides',
  'model',
  'functions',
  'about',
] as const;
export type HelpSubject = (typeof helpSubjects)[number];

export class HelpState {
  private readonly trail = signal<readonly HelpPage[]>([]);
  private readonly answer = signal<readonly string[]>([]);

  /** null while it is closed. */
  readonly page: ReadonlySignal<HelpPage | null> = computed(() => this.trail.value.at(-1) ?? null);
  readonly hasBefore: ReadonlySignal<boolean> = computed(() => this.trail.value.length > 1);

  constructor(private readonly shell: ShellClient) {}

  /** What runs the lab, with its versions; nothing until it was asked for and told. */
  get programs(): ReadonlySignal<readonly string[]> {
    return this.answer;
  }

  async askPrograms(): Promise<void> {
    if (this.answer.peek().length > 0) return;
    const answer = await this.shell.request('about', {});
    if (answer.ok) this.answer.value = answer.value;
  }

  /** Opens it, or goes to another page of the list. */
  show(page: HelpPage): void {
    this.trail.value = [page];
  }

  /** A link on a page leads to another. */
  follow(page: HelpPage): void {
    this.trail.value = [...this.trail.peek(), page];
  }

  /** To the page with the link. */
  back(): void {
    if (this.hasBefore.peek()) this.trail.value = this.trail.peek().slice(0, -1);
  }

  close(): void {
    this.trail.value = [];
  }
}
