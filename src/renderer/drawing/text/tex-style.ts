// How KaTeX sets a formula, whoever wrote it: it loads and links nothing, no macro goes on without end,
// and nothing is larger than the panel that it stands in. What it cannot set it shows as it was typed.

import type { KatexOptions } from 'katex';

export const texStyle = {
  throwOnError: false,
  trust: false,
  strict: 'ignore',
  maxExpand: 200,
  maxSize: 5,
  errorColor: 'currentColor',
} as const satisfies KatexOptions;
