// What was chosen for the whole app: the only writer of the settings.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Settings } from '../../../shared/settings/settings';

export class SettingsStore {
  private readonly latest;
  readonly now: ReadonlySignal<Settings>;

  constructor(initial: Settings) {
    this.latest = signal(initial);
    this.now = this.latest;
  }

  set(patch: Partial<Settings>): void {
    const before = this.latest.peek();
    const after = { ...before, ...patch };
    const keys = Object.keys(patch) as (keyof Settings)[];
    if (keys.some((key) => before[key] !== after[key])) this.latest.value = after;
  }
}
