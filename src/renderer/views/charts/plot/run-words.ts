// What a chart says of several runs: whose end is shaded, and where the others stand.

import { fill } from '../../../../i18n/fill';
import type { Texts } from '../../../../i18n/texts';
import type { Shade } from './axes';
import type { Compared, RivalColumns } from './rivals';
import { textWidth } from '../../../drawing/text/text-width';
import type { PlotArea } from './series';

const nameOf = ({ names }: Compared, style: number): string => names.get(style) ?? '';

/** The part of a plot's width that the name of a stretch may take. */
const WIDEST = 0.8;

/**
 * Stretches at the end of the active run, which others need not share, with its name where it fits.
 *
 * @param size of type, in pixels
 */
export const ofActive = (
  shades: readonly Shade[],
  compared: Compared,
  plot: PlotArea,
  size: number,
): readonly Shade[] =>
  shades.map((shade) => {
    const text = `${nameOf(compared, compared.active)}: ${shade.text}`;
    const fits = textWidth(text, size) < WIDEST * plot.width;
    return compared.rivals.length > 0 && fits ? { ...shade, text } : shade;
  });

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
