// How wide a frame is, made tangible by a thing of that size (`en/scale-comparisons.ts`). Beyond the
// observable universe and below a proton there is nothing to compare with.

import { tickText } from '../../i18n/number-format';
import type { Texts } from '../../i18n/texts';

export interface ScaleComparison {
  readonly length: string;
  /** null where only the number is left. */
  readonly thing: string | null;
}

/** @param decade k: the frame is 10^k times as wide as the first; null for the first itself */
export function comparisonOf(
  decade: number,
  { scaleComparisons }: Pick<Texts, 'scaleComparisons'>,
): ScaleComparison | null {
  if (decade === 0) return null;
  const known: Readonly<Record<string, ScaleComparison>> = scaleComparisons;
  return known[decade] ?? { length: `${tickText(Number(`1e${decade}`))} m`, thing: null };
}
