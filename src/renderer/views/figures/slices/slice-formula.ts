// What a slice is called: by the notebook's names for the book's f, else by what is held.

import { fill } from '../../../../i18n/fill';
import { shortText } from '../../../../i18n/number-format';
import type { Texts } from '../../../../i18n/texts';
import { variableText } from '../../../drawing/text/variable-text';

interface Cut {
  /** null for a typed formula. */
  readonly objective: string | null;
  readonly dimension: number;
  /** 0 for the first of the two slices, 1 for the second. */
  readonly k: number;
  /** The names of the coordinate that moves and of the one that is held. */
  readonly moving: string;
  readonly held: string;
  readonly value: number;
}

export interface SliceName {
  /** As code; null where the notebook has no name for it. */
  readonly code: string | null;
  readonly text: string;
}

export function sliceName(
  { objective, dimension, k, moving, held, value }: Cut,
  t: Texts['slices'],
): SliceName {
  const number = shortText(value).replace('-', '−');
  if (objective === 'book') {
    const square = `${value < 0 ? `(${number})` : number}²`;
    const movingSquare = `${variableText(moving)}²`;
    const text = k === 0 ? `${movingSquare} + ${square}` : `${square} + ${movingSquare}`;
    return { code: `function_tmp${k + 1}(${moving})`, text };
  }
  const name = variableText(dimension > 2 ? moving : held);
  return { code: null, text: fill(dimension > 2 ? t.heldOthers : t.held, { name, value: number }) };
}
