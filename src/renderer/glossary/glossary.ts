// The words of the lessons: what texts link to, in an order for reading. Korean names are those of
// the textbook.

import type { GlossaryEntry } from './glossary-entry';
import { derivatives } from './derivatives';
import { descent } from './descent';
import { learning } from './learning';
import { numbers } from './numbers';

export const glossary: readonly GlossaryEntry[] = [
  ...derivatives,
  ...descent,
  ...learning,
  ...numbers,
];
