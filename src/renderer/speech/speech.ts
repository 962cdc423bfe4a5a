// What happens in the lab as one short sentence, for those who hear it.

import { fill } from '../../i18n/fill';
import { saidNumber, saidPoint } from '../../i18n/said-number';
import type { Speech, Texts } from '../../i18n/texts';

export interface Place {
  readonly step: number;
  readonly x: readonly number[];
  readonly f: number;
}

const valuesOf = (t: Texts, { step, x, f }: Place) => ({
  step,
  x: saidPoint(t, x),
  f: saidNumber(t, f),
});

export const stepSentence = (t: Texts, place: Place): string =>
  fill(t.speech.step, valuesOf(t, place));

/** @param verdict the title of the outcome */
export const endSentence = (t: Texts, place: Place, verdict: string): string =>
  fill(t.speech.ended, { ...valuesOf(t, place), verdict });

/** What the step slider says of itself: 4 / 100: x = (-1.229, 1.638), f = 4.194. */
export function stepValue(t: Texts, place: Place, last: number): string {
  const { step, x, f } = valuesOf(t, place);
  return `${step} / ${last}: x = ${x}, f = ${f}`;
}

/** Near 1 as it is, else as a power of ten: 10 to the power 13, 4 times 10 to the power minus 6. */
function widthText(t: Speech, width: number): string {
  if (width >= 1e-3 && width < 1e4) return String(Number(width.toPrecision(3)));
  const [mantissa = '1', exponent = '0'] = width.toExponential(2).split('e');
  const size = String(Math.abs(Number(exponent)));
  const power = fill(t.power, {
    exponent: Number(exponent) < 0 ? fill(t.minus, { value: size }) : size,
  });
  return Number(mantissa) === 1 ? power : fill(t.times, { mantissa: Number(mantissa), power });
}

export const frameSentence = (t: Speech, width: number): string =>
  fill(t.frame, { width: widthText(t, width) });

export interface LessonPlace {
  /** In the course; null beside it. */
  readonly number: number | null;
  readonly title: string;
  readonly step: number;
  readonly steps: number;
  /** Its question or task; its title where it has neither. */
  readonly ask: string;
}

/** @param opened whether the lesson has just been opened, and not only gone on */
export const lessonSentence = (t: Speech, place: LessonPlace, opened: boolean): string =>
  fill(opened ? (place.number === null ? t.ownLessonOpened : t.lessonOpened) : t.lessonStep, {
    ...place,
    number: place.number ?? '',
  });
