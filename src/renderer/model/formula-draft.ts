// What is being typed as f(x0, x1). The core reads it; a formula that it understands is used at
// once, one that it does not leaves the last good one in use and says what is wrong and where.

import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { limits } from '../../core/expression/parse/limits';
import { parseFormula } from '../../core/expression/parse/parse-formula';
import type { Range } from '../../core/expression/parse/refusal';
import type { Problem } from '../../shared/problem';
import type { Result } from '../../shared/protocol/protocol';
import type { ObjectiveInfo } from '../../shared/session/objective-info';
import type { CoreClient } from '../../shared/protocol/clients';
import type { Lab } from './lab';
import { latest } from './queries/latest';

/** What is wrong with the draft, and which of its characters to underline. */
export type DraftProblem = Problem & Range;

/** A formula that is only for reading cannot be typed, so the field begins empty. */
const typeable = ({ entry, formula }: ObjectiveInfo): string => (entry?.displayOnly ? '' : formula);

export class FormulaDraft {
  /** The text as it is typed; null while the field shows the formula in use. */
  private readonly draft = signal<string | null>(null);
  readonly problem = signal<DraftProblem | null>(null);
  readonly text: ReadonlySignal<string>;
  private readonly read: (text: string) => void;
  /** The core has not said yet what it makes of the draft; whether the field was left meanwhile. */
  private unread = false;
  private left = false;
  /** The reading of the draft broke off; to leave the field asks again. */
  private lost = false;
  /** The function is being assigned by the draft itself. */
  private using = false;

  constructor(
    private readonly lab: Lab,
    client: CoreClient,
  ) {
    this.text = computed(() => this.draft.value ?? typeable(lab.subject.value));
    const { ask } = latest(async (expression: string) => {
      const answer = await client.request('formula', { expression });
      if (this.draft.peek() !== expression) return;
      this.unread = false;
      this.lost = !answer.ok;
      const reading = answer.ok ? answer.value : brokenOff(answer, expression);
      this.problem.value = reading.ok ? null : reading.problem;
      if (reading.ok) this.use(expression);
      if (this.left) this.stay();
    });
    this.read = ask;
    // Whatever else brings a function (undo, a file, a lesson) ends what was being typed.
    let assigned = lab.store.assigned.peek();
    effect(() => {
      if (lab.store.assigned.value === assigned) return;
      assigned = lab.store.assigned.peek();
      if (!this.using) this.forget();
    });
  }

  type(text: string): void {
    this.draft.value = text;
    this.left = false;
    this.lost = false;
    // One that is too long is not sent: it is not read, and no message takes it.
    const tooLong = text.length > limits.characters ? parseFormula(text) : null;
    this.unread = tooLong === null;
    if (tooLong === null) this.read(text);
    else if (!tooLong.ok) this.problem.value = tooLong.problem;
  }

  /** Leaves the field: a good formula stands, a bad one stays to be mended. */
  leave(): void {
    const text = this.draft.peek();
    if (this.lost && text !== null) this.type(text);
    // Whoever is quicker than the core gets its word all the same.
    this.left = this.unread;
    if (!this.left) this.stay();
  }

  private stay(): void {
    this.left = false;
    if (!this.problem.peek()) this.draft.value = null;
    this.lab.store.settle();
  }

  /** Back to the formula in use. */
  forget(): void {
    this.draft.value = null;
    this.problem.value = null;
    this.unread = false;
    this.left = false;
    this.lost = false;
  }

  /** The start stays where it is, if it can. */
  private use(expression: string): void {
    const { lab } = this;
    const { start } = lab.session.peek();
    const fits = start.length === 2;
    this.using = true;
    lab.store.set(
      { objective: { expression }, axes: [0, 1], ...(fits ? {} : { start: [-3, 4] }) },
      'formula',
    );
    this.using = false;
  }
}

/** A reading that never came: the text stays, and it is said. */
function brokenOff({ problem }: Extract<Result<unknown>, { ok: false }>, text: string) {
  const draft: DraftProblem = {
    ...(problem ?? { code: 'formulaUnread' }),
    from: 0,
    to: text.length,
  };
  return { ok: false as const, problem: draft };
}
