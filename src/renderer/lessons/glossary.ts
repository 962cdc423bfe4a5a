// The words of the lessons: what texts link to, in an order for reading. Korean names are those of
// the textbook.

import type { GlossaryEntry } from './glossary-entry';
import { derivatives } from './words/derivatives';
import { descent } from './words/descent';
import { learning } from './words/learning';
import { numbers } from './words/numbers';

export const glossary: readonly GlossaryEntry[] = [
  ...derivatives,
  ...descent,
  ...learning,
  ...numbers,
];
