// A line of the arithmetic, and its numbers.

import { fullText } from '../../i18n/number-format';
import type { DigitsOf } from '../drawing/text/digits';
import type { StepSymbol } from '../model/step-symbol';

export interface Line {
  readonly id: string;
  /** The quantity that lights up with it; left out where it is not one of the picture. */
  readonly symbol?: StepSymbol;
  /** As a textbook writes it; null where words stand instead (see the texts of the arithmetic). */
  readonly maths: string | null;
  readonly words?: 'difference' | 'exact';
  /** As the notebook writes it. */
  readonly code: string | null;
  /** One for each of the axes. */
  readonly cells: readonly DigitsOf[];
  /** A group of lines ends here. */
  readonly last?: true;
}

/** Below this a number takes a power of ten: zeros after the point say nothing, and take room. */
const SMALL = 1e-3;

const written = (value: number): string =>
  value !== 0 && Math.abs(value) < SMALL ? value.toExponential() : fullText(value);

export const numberCell = (value: number): DigitsOf => ({
  text: written(value),
  ...(Number.isFinite(value) ? {} : { tone: 'beyond' as const }),
});

export const none: DigitsOf = { text: '–' };
