// The verdict on a run in words: one short title a kind, and a plain sentence with its numbers.
// Window, command line and printed page all say it from here; the words are those of the language.

import { OF_WAY } from '../core/outcome/arrival-tolerance';
import type { ArrivalEvidence, Evidence, Outcome, OutcomeKind } from '../core/outcome/kinds';
import { briefFactor } from './brief-number';
import { saidNumber, saidPoint } from './said-number';
import type { Texts } from './texts';

/** A short noun for a kind of outcome. */
export const verdictTitle = (t: Texts, kind: OutcomeKind): string => t.outcomeTitles[kind];

/** A short noun for one outcome. */
export function outcomeTitle({ outcomeTitles: t }: Texts, { kind, evidence }: Outcome): string {
  if (kind === 'converged' && evidence.curvature !== 'minimum') return t.stopped;
  if (kind === 'frozen' && evidence.cause === 'slope') return t.level;
  // Not rounding, or not it alone.
  if (kind === 'frozen' && (evidence.cause === 'search' || evidence.cause === 'decay')) {
    return t.stopped;
  }
  if (kind === 'frozen' && evidence.ranAway !== null) return t.frozenAfterFlight;
  if (kind === 'cycling' && evidence.factor !== null) return t.cyclingAfterFlight;
  return t[kind];
}

/** What the sentences say of the run besides its outcome. */
interface RunLength {
  readonly steps: number;
}

type Said = Texts['verdict'] & {
  readonly number: (value: number, write?: (value: number) => string) => string;
  readonly point: (x: readonly number[]) => string;
};
type Say<K extends OutcomeKind> = (
  t: Said,
  evidence: Evidence[K],
  step: number,
  run: RunLength,
) => string;

/** A plain sentence or two: what became of the run, from which step on, with the numbers. */
export function verdict(texts: Texts, outcome: Outcome, run: RunLength): string {
  const say = verdicts[outcome.kind] as Say<OutcomeKind>;
  const t: Said = {
    ...texts.verdict,
    number: (value, write) => saidNumber(texts, value, write),
    point: (x) => saidPoint(texts, x),
  };
  return say(t, outcome.evidence, outcome.step, run);
}

/** null where there is none, or none that says a pace. */
const factorText = (factor: number | null): string | null =>
  factor === null || !Number.isFinite(factor) ? null : briefFactor(factor);

/** Where a run came to rest, why it counts from that step on, and what is so there. */
function arrival(
  t: Said,
  { curvature, goal, distance, way, ...there }: ArrivalEvidence,
  step: number,
) {
  const to = goal === null ? 'end' : 'goal';
  const left = t.number(distance);
  const near = distance <= OF_WAY * way ? t.near(left, t.number(way), to) : t.nearest(left, to);
  const rest = t.atRest(t.number(there.gradientNorm), t.number(there.f));
  const came = t.arrived(step, curvature);
  return step === 0 ? t.together(came, rest) : t.together(came, near, rest);
}

const verdicts: { readonly [K in OutcomeKind]: Say<K> } = {
  converged: arrival,

  creeping: (t, { moved, perStep, stepsNeeded, shrunkFrom }, _step, { steps }) => {
    if (stepsNeeded === Infinity) return t.belowSpacing;
    return shrunkFrom === null
      ? t.creeping(steps, t.number(moved), stepsNeeded)
      : t.shortened(t.number(shrunkFrom), t.number(perStep), stepsNeeded);
  },

  oscillating: (t, evidence) => {
    const { factor, axis, onAverage = false } = evidence;
    const swings = t.oscillating(axis, t.number(factor, briefFactor), onAverage);
    if (evidence.arrived === null) return swings;
    return t.together(swings, arrival(t, evidence, evidence.arrived));
  },

  cycling: (t, { period, swing, f, factor }, step) => {
    const [wide, value] = [t.number(swing), t.number(f)];
    const round = period === 2 ? t.toAndFro(wide, value) : t.cycle(period, wide, value);
    return factor === null
      ? round
      : t.together(t.heldByRounding(t.number(factor, briefFactor), step), round);
  },

  diverging: (t, { factor, distance, uphill, uneven = false }, _step, { steps }) => {
    const evenly = factor === 1 ? t.runsAwayEvenly(uphill) : null;
    const flight = uneven ? t.runsAwayUnevenly(uphill) : evenly;
    return t.together(
      flight ?? t.runsAway(uphill, factorText(factor), steps),
      t.farFromStart(steps, t.number(distance)),
    );
  },

  frozen: (t, { x, slope, cause, factor, distance, ranAway }, step) => {
    const [point, steep] = [t.point(x), t.number(Math.hypot(...slope))];
    if (cause === 'slope') return t.levelGround(step, point, steep);
    const still = t.frozen(step, point, cause, steep);
    if (ranAway === null) return still;
    const flew = ranAway === 'up' ? t.flewUp : t.flewDown;
    return t.together(flew(factorText(factor), t.number(distance)), still);
  },

  overflow: (t, { fStep, xStep, factor, uphill }) => {
    const over = t.overflow(fStep, xStep);
    if (uphill) return t.together(t.flewUp(factorText(factor), null), over);
    return factor === null ? over : t.together(t.flewDown(factorText(factor), null), over);
  },

  'undefined-here': (t, { x, singular }, step) =>
    singular ? t.noInverse(step, t.point(x)) : t.undefinedHere(step, t.point(x)),

  'stopped-by-schedule': (t, { largest, rate, stepsNeeded, distance, f, uphill }) => {
    const stop = t.stoppedBySchedule(t.number(largest), t.number(rate), stepsNeeded);
    const end = t.nowAt(t.number(f), null);
    return uphill
      ? t.together(t.flewUp(null, t.number(distance)), stop, end)
      : t.together(stop, end);
  },

  wandering: (t, { x, within, f }, step) =>
    t.wandering(step, t.point(x), t.number(within), t.number(f)),

  'still-moving': (t, { f, part, falling }, _step, { steps }) => {
    const value = t.number(f);
    if (!falling) return t.notSettled(steps, value);
    if (part !== null && part > 1) return t.aboveFirst(steps, value);
    const percent = part === null ? null : t.number(100 * part);
    return t.together(t.onTheWay(steps), t.nowAt(value, percent));
  },
};
