// What a chart says of several runs: whose numbers are read out, whose end is shaded, and where the
// others stand.

import { fill } from '../../../../i18n/fill';
import type { Texts } from '../../../../i18n/texts';
import type { Shade } from './axes';
import type { ReadingCell } from './reading';
import type { Compared, RivalColumns } from './rivals';

const nameOf = ({ names }: Compared, style: number): string => names.get(style) ?? '';

/** Before the numbers of a run, where there are others. */
export const whoseNumbers = (compared: Compared, style: number): readonly ReadingCell[] =>
  compared.rivals.length > 0 ? [{ name: '', value: nameOf(compared, style), whose: true }] : [];

/** Stretches at the end of the active run, which others need not share. */
export const ofActive = (shades: readonly Shade[], compared: Compared): readonly Shade[] =>
  compared.rivals.length === 0
    ? shades
    : shades.map((shade) => ({
        ...shade,
        text: `${nameOf(compared, compared.active)}: ${shade.text}`,
      }));

/** The sentence about the active run, and one about each of the others. */
export function describedTogether(
  sentence: string,
  model: Compared & { readonly frame: { readonly texts: Texts } },
  others: readonly RivalColumns[],
  valueOf: (rival: RivalColumns) => { readonly step: number; readonly value: string },
): string {
  if (others.length === 0) return sentence;
  const { field, chart } = model.frame.texts;
  return [
    fill(field.activeRun, { run: nameOf(model, model.active) }),
    sentence,
    ...others.map((rival) =>
      fill(chart.runStands, { run: nameOf(model, rival.style), ...valueOf(rival) }),
    ),
  ].join(' ');
}
