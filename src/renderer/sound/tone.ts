// What a step sounds like: how high, from which side, and of which kind. Pure; `player.ts` plays it.
//
// The lower f, the lower the tone. Above 0 the pitch follows log10 f, about 440 Hz at f = 1 and ever
// more slowly away from it, so that 1e-18 … 1e300 all fit: 110 Hz at 1e-18 and below, 2490 Hz at 1e300.
// A log has nothing to say of f ≤ 0: 0 is 110 Hz, and what is below goes on down to 65 Hz. What is not
// finite has no pitch of its own.

export type ToneKind = 'step' | 'overshoot' | 'ice' | 'overflow' | 'arrival';

export interface Tone {
  readonly hertz: number;
  /** −1 left … 1 right. */
  readonly pan: number;
  readonly kind: ToneKind;
}

export interface StepFacts {
  readonly x: readonly number[];
  readonly f: number;
  /** The step before; null at the start. */
  readonly before: { readonly x: readonly number[]; readonly f: number } | null;
  /** The known minimum that is nearest; null where none is known. */
  readonly minimum: readonly number[] | null;
  /** Whether rounding has frozen the run by this step. */
  readonly frozen: boolean;
  /** x0 in the frame shown: 0 at its left side, 1 at its right. */
  readonly place: number;
}

const MIDDLE = 440;
const LOWEST_POSITIVE = 110;
const LOWEST = 65;
const OVERFLOW = 82.5;

/** Octaves above and below the middle, and the powers of ten that they are for. */
const UP = { octaves: 2.5, decades: 300 };
const DOWN = { octaves: 2, decades: 18 };
/** About so many powers of ten near 1 are heard well apart. */
const NEAR = 3;

const part = (decades: number, all: number): number =>
  Math.log1p(decades / NEAR) / Math.log1p(all / NEAR);

/** @param f any number; ±∞ and NaN sound as overflow does */
export function hertzOf(f: number): number {
  if (!Number.isFinite(f)) return OVERFLOW;
  if (f <= 0) {
    const depth = Math.log10(1 + Math.abs(f));
    return LOWEST_POSITIVE * (LOWEST / LOWEST_POSITIVE) ** (depth / (1 + depth));
  }
  const decades = Math.log10(f);
  const octaves =
    decades >= 0
      ? UP.octaves * part(decades, UP.decades)
      : -DOWN.octaves * Math.min(1, part(-decades, DOWN.decades));
  return MIDDLE * 2 ** octaves;
}

/** A run of a race arrives: the same for all, whatever f is there. */
export const arrivalTone: Tone = { hertz: 587.33, pan: 0, kind: 'arrival' };

export function toneOf(step: StepFacts): Tone {
  const { place } = step;
  return {
    hertz: hertzOf(step.f),
    pan: Number.isFinite(place) ? Math.max(-1, Math.min(1, 2 * place - 1)) : 0,
    kind: kindOf(step),
  };
}

function kindOf(step: StepFacts): ToneKind {
  const { x, f, before, minimum, frozen } = step;
  if (!Number.isFinite(f) || !x.every(Number.isFinite)) return 'overflow';
  if (frozen) return 'ice';
  if (!before) return 'step';
  const crosses = x.some((value, i) => {
    const middle = minimum?.[i];
    return middle !== undefined && (value - middle) * ((before.x[i] ?? value) - middle) < 0;
  });
  return crosses || f > before.f ? 'overshoot' : 'step';
}

/** Which steps are heard when a run is played in a few seconds: evenly spread, both ends among them. */
export function heardSteps(last: number, most: number): number[] {
  if (last < most) return Array.from({ length: last + 1 }, (_, k) => k);
  return Array.from({ length: most }, (_, k) => Math.round((k * last) / (most - 1)));
}
