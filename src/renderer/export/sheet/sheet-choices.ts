// What was chosen of a sheet last, and who hands it in: only as long as the app is open.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Person } from '../../sheet/sheet';

export interface SheetChoices extends Person {
  readonly kind: 'worksheet' | 'report';
  readonly answers: boolean;
  readonly bilingual: boolean;
}

/** As a lab begins. */
export const freshSheet: SheetChoices = {
  kind: 'worksheet',
  answers: false,
  bilingual: false,
  name: '',
  number: '',
};

const chosen = signal(freshSheet);

export const sheetChoices: ReadonlySignal<SheetChoices> = chosen;

/** The only writer. */
export function chooseSheet(change: Partial<SheetChoices>): void {
  chosen.value = { ...chosen.peek(), ...change };
}
