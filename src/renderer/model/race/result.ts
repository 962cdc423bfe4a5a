// How a race came out, in words: who was first, whether that was predicted, and why.

import { briefNumber } from '../../../i18n/brief-number';
import { headline } from '../../../i18n/headline';
import type { Texts } from '../../../i18n/texts';
import type { LabRun } from '../lab-runs';
import { arrivals, type Arrival } from './arrivals';
import { meanPace } from './pace';
import type { RacePrediction } from './race';
import { racerOf } from './racers';

/** What the runs are called, by their style. */
type Names = ReadonlyMap<number, string>;

const nameOf = (names: Names, style: number): string => names.get(style) ?? '';

/** Who arrived first, or that nobody did. */
export function winnerSentence(t: Texts, runs: readonly LabRun[], names: Names): string {
  const first = arrivals(runs.map(racerOf)).filter(({ order }) => order === 1);
  const [winner] = first;
  if (!winner) return t.race.nobodyArrives;
  const who = first.map(({ style }) => nameOf(names, style)).join(', ');
  return first.length === 1 ? t.race.won(who, winner.step) : t.race.tied(who, winner.step);
}

/** What was predicted: as it was said, once that was wrong. */
export function judgement(
  t: Texts,
  prediction: RacePrediction,
  right: boolean,
  names: Names,
): string {
  if (right) return t.race.right;
  return t.race.wrong(prediction === 'none' ? t.race.nobody : nameOf(names, prediction));
}

/**
 * Why it came out like that: how fast the first and the last of those who arrived came nearer, or what
 * became of the others. '' where there is nothing to say.
 *
 * @param runs those that raced, in their order, all computed
 */
export function reasonSentence(t: Texts, runs: readonly LabRun[], names: Names): string {
  const all = arrivals(runs.map(racerOf));
  const [first, last] = [all[0], all.at(-1)];
  if (first && last && first !== last && first.step > 0) {
    const [part, other] = [partLeft(runs, first), partLeft(runs, last)];
    return t.race.pace(nameOf(names, first.style), part, nameOf(names, last.style), other);
  }
  const ends = runs.flatMap(({ style, result }) => {
    if (!result?.outcome || all.some((one) => one.style === style)) return [];
    const { title, fact } = headline(t, result.outcome, result.request);
    return [t.race.end(nameOf(names, style), title, fact)];
  });
  return ends.length === 0 ? '' : t.race.ends(ends.join(t.race.betweenEnds));
}

/** Of the way, what one step leaves on average, in percent. */
function partLeft(runs: readonly LabRun[], { style, step }: Arrival): string {
  const trajectory = runs.find((run) => run.style === style)?.result?.trajectory;
  const part = trajectory ? meanPace(trajectory, trajectory.length - 1, step) : Number.NaN;
  return briefNumber(Math.round(100 * part));
}
