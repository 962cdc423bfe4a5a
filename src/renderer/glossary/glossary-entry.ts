// A word of the lessons, with what it means.

import type { Words } from '../../core/words';

export interface GlossaryEntry {
  readonly id: string;
  readonly name: Words;
  /** One or two sentences. */
  readonly meaning: Words;
}
