// What the growth chart says beside its lines, and in a sentence.

import { briefFactor } from '../../../../i18n/brief-number';
import { fill } from '../../../../i18n/fill';
import { fullText } from '../../../../i18n/number-format';
import { saidNumber, saidPoint } from '../../../../i18n/said-number';
import type { Texts } from '../../../../i18n/texts';
import type { Note } from '../plot/notes';
import type { GrowthFindings } from './findings';
import type { Measures } from './measures';
import type { StraightPart } from './straight-part';

type Line = Pick<Note, 'text' | 'kind'>;

/** From the top: the factors, why, and where rounding takes over. */
export function growthSentences(
  { measures, distanceLine, valueLine, formula, bent }: GrowthFindings,
  texts: Texts,
): readonly Line[] {
  const t = texts.growth;
  const lines: Line[] = [];
  if (distanceLine) {
    lines.push({ kind: 'strong', text: pace(t.everyStep, measures.distanceName, distanceLine) });
    if (formula) lines.push({ kind: 'plain', text: formula });
  }
  if (valueLine) {
    const square = formula && distanceLine && isSquare(valueLine.factor, distanceLine.factor);
    const why = square && distanceLine ? ` = ${briefFactor(distanceLine.factor)}²` : '';
    lines.push({
      kind: 'teal',
      text: pace(t.everyStep, measures.valueName, valueLine) + why,
    });
  }
  if (bent !== null) lines.push({ kind: 'ice', text: fill(t.bent, { step: bent }) });
  lines.push({ kind: 'soft', text: whatDistance(measures, texts) });
  return lines;
}

const pace = (sentence: string, what: string, { factor }: StraightPart): string =>
  fill(sentence, { what, factor: briefFactor(factor) });

/** f of a parabola changes by the square of what its distance changes by. */
const isSquare = (value: number, distance: number): boolean =>
  Math.abs(value / distance ** 2 - 1) < 2e-3 * Math.min(1, 10 * Math.abs(1 - value));

/** E.g. “|x|: distance from the origin”. */
function whatDistance({ distanceName: what, from }: Measures, texts: Texts): string {
  const t = texts.growth;
  if (!from) return fill(t.stride, { what });
  const point = from.every((value) => value === 0)
    ? t.origin
    : from.length > 3
      ? fill(t.minimum, { point: '' }).trim()
      : fill(t.minimum, { point: saidPoint(texts, from) });
  return fill(t.distanceFrom, { what, point });
}

/** The chart in a sentence, for those who do not see it. */
export function describeGrowth(
  findings: GrowthFindings,
  step: number,
  last: number,
  texts: Texts,
): string {
  const { measures } = findings;
  return fill(texts.growth.described, {
    distance: whatDistance(measures, texts),
    f: measures.valueName,
    last,
    step,
    what: measures.distanceName,
    d: saidNumber(texts, measures.distance(step), fullText),
    value: saidNumber(texts, measures.value(step), fullText),
    pace: growthSentences(findings, texts)
      .slice(0, -1)
      .map(({ text }) => `${text}.`)
      .join(' '),
  });
}
