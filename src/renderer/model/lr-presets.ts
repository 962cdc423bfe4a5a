// The rates that the buttons "too large", "just right" and "too small" offer for the function and
// method at hand: round ones of which the sweep says just that; null where it has none.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { outcomeKinds, type Outcome } from '../../core/outcome/kinds';
import { overshot } from '../../core/outcome/overshot';
import { atMinimum } from '../../core/outcome/nearest-minimum';
import { sameButRate, type RunRequest } from '../../shared/session/session';
import type { SweepResult } from './queries/results';

export const presetKinds = ['tooLarge', 'right', 'tooSmall'] as const;
export type PresetKind = (typeof presetKinds)[number];
export type Presets = Readonly<Record<PresetKind, number | null>>;

/** Whether a run came to what the button says. */
export const comesTrue: Readonly<Record<PresetKind, (outcome: Outcome) => boolean>> = {
  tooLarge: overshot,
  right: atMinimum,
  tooSmall: ({ kind }) => kind === 'creeping',
};

/** Whether a run came to what another button says; a short one may have come to neither yet. */
export const contradicts = (kind: PresetKind, outcome: Outcome): boolean =>
  presetKinds.some((other) => other !== kind && comesTrue[other](outcome));

type Swept = Pick<SweepResult, 'lr' | 'kind' | 'reached' | 'overshot' | 'rose'>;

/** Leading digits, the roundest first: a later row counts only where no earlier one has a rate. */
const ROUND: readonly (readonly number[])[] = [[1], [3], [2, 5], [4, 6, 7, 8, 9]];

/** @param sweep the whole of it */
export function presetsOf(sweep: Swept): Presets {
  const { lr, kind, overshot: over } = sweep;
  const right = rightRate(sweep);
  // With its neighbours, so that it is no chance.
  const lost = (k: number) => over[k - 1] === 1 && over[k] === 1 && over[k + 1] !== 0;
  const beyond = roundest(sweep, lost).find((rate) => rate > (right ?? 0));
  const creeps = outcomeKinds[kind[0] ?? -1] === 'creeping';
  return { tooLarge: beyond ?? null, right, tooSmall: creeps ? (lr[0] ?? null) : null };
}

/** The one that arrives in the fewest steps, without climbing above the start where one can. */
function rightRate(sweep: Swept): number | null {
  const { lr, reached, rose } = sweep;
  // From level ground there is no way to go: no rate is right there.
  const arrives = (k: number) => (reached[k] ?? Number.NaN) > 0;
  const calm = (k: number) => arrives(k) && rose[k] === 0;
  const steps = (rate: number) => {
    const at = beside(sweep, rate);
    return at.reduce((sum, k) => sum + (reached[k] ?? 0), 0) / at.length;
  };
  for (const good of [calm, arrives]) {
    const round = roundest(sweep, good);
    // In a band so narrow that no round rate lies in it: the sweep's own, in few digits. One that
    // climbed first may have come there by chance, and a rate beside it elsewhere.
    const all = round.length > 0 ? round : [...lr].filter((_, k) => calm(k)).map(brief);
    const [fastest] = all.toSorted((a, b) => steps(a) - steps(b));
    if (fastest !== undefined) return fastest;
  }
  return null;
}

const brief = (rate: number): number => Number(rate.toPrecision(3));

/** The roundest rates between rates of the sweep that are all `good`, ascending. */
function roundest(sweep: Swept, good: (k: number) => boolean): readonly number[] {
  for (const digits of ROUND) {
    const fitting = rates(sweep, digits).filter((rate) => {
      const at = beside(sweep, rate);
      const [first = 0, last = first] = at;
      // With a neighbour, so that it is no chance: beyond its limit Newton's method may land anywhere.
      return at.every(good) && (good(first - 1) || good(last + 1));
    });
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** Rates of these leading digits within the sweep, ascending. */
function rates({ lr }: Swept, digits: readonly number[]): number[] {
  const low = Math.floor(Math.log10(lr[0] ?? 1));
  const high = Math.ceil(Math.log10(lr.at(-1) ?? 1));
  const round: number[] = [];
  for (let power = low; power <= high; power++) {
    for (const digit of digits) round.push(Number(`${digit}e${power}`));
  }
  return round.filter((rate) => rate >= (lr[0] ?? 0) && rate <= (lr.at(-1) ?? 0));
}

/** The index of the rate in the sweep; of one between two, both. */
function beside({ lr }: Swept, rate: number): readonly number[] {
  const [low = 1, second = 1] = lr;
  const at = Math.log(rate / low) / Math.log(second / low);
  const k = Math.round(at);
  return Math.abs(at - k) < 1e-6 ? [k] : [Math.floor(at), Math.ceil(at)];
}

export interface OfferedPresets {
  readonly rates: Presets;
  /** Whether they are of the run at hand; otherwise of the one before, until its sweep is whole. */
  readonly current: boolean;
}

/** The presets of the last whole sweep; null before the first. */
export function offeredPresets(
  request: ReadonlySignal<RunRequest>,
  swept: ReadonlySignal<SweepResult | null>,
): ReadonlySignal<OfferedPresets | null> {
  let last: { readonly of: RunRequest; readonly rates: Presets } | null = null;
  return computed(() => {
    const sweep = swept.value;
    if (sweep && sweep.length === sweep.total && !(last && sameButRate(last.of, sweep.run))) {
      last = { of: sweep.run, rates: presetsOf(sweep) };
    }
    return last && { rates: last.rates, current: sameButRate(last.of, request.value) };
  });
}

/** The presets of the run at hand; null while they are worked out. Reads signals. */
export function currentPresets({
  presets,
}: {
  readonly presets: ReadonlySignal<OfferedPresets | null>;
}): Presets | null {
  const offered = presets.value;
  return offered?.current ? offered.rates : null;
}
