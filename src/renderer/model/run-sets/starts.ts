// Eight starts on a ring: around the one known minimum, else around the middle of the domain, and
// through the present start where that leaves all of them inside. On a domain that is no square the
// ring is as wide and as high as the domain is.

import type { Interval } from '../../../core/objectives/objective';
import { objectiveInfo } from '../../../shared/session/objective-info';
import { runOfControls, variant, type RunSet, type SetGiven } from './run-set';

const STARTS = 8;
/** The radius where the present start gives none, of the way to the border. */
const WIDE = 0.8;

type Point = readonly [number, number];

export const starts = {
  id: 'compareStarts',
  compare: ({ session }: Pick<SetGiven, 'session'>) => {
    const own = runOfControls(session);
    const [i, j] = session.axes;
    const { domain, minima } = objectiveInfo(session.objective);
    const a: Interval = domain[i] ?? [-5, 5];
    const b: Interval = domain[j] ?? [-5, 5];
    const only = minima.length === 1 ? minima[0] : undefined;
    const ring = ringThrough(
      [own.start[i] ?? 0, own.start[j] ?? 0],
      only ? [only[i] ?? 0, only[j] ?? 0] : [middle(a), middle(b)],
      [a, b],
    );
    return {
      runs: ring.map((point, k) => {
        const start = own.start.map((old, n) => (n === i ? point[0] : n === j ? point[1] : old));
        return variant(own, k, { start });
      }),
      place: 0,
    };
  },
} as const satisfies RunSet;

const middle = ([from, to]: Interval): number => (from + to) / 2;
const half = ([from, to]: Interval): number => (to - from) / 2;

/** Points around `centre`, the first in the direction of `start`; three digits each but for a first that is `start`. */
export function ringThrough(
  start: Point,
  centre: Point,
  domain: readonly [Interval, Interval],
): Point[] {
  const [width, height] = [half(domain[0]), half(domain[1])];
  const room = Math.min(roomOn(centre[0], domain[0]), roomOn(centre[1], domain[1]));
  const [u, v] = [(start[0] - centre[0]) / width, (start[1] - centre[1]) / height];
  const through = Math.hypot(u, v);
  const fits = through > 0 && through <= room;
  const radius = fits ? through : WIDE * room;
  const first = Math.atan2(v, u);
  return Array.from({ length: STARTS }, (_, k): Point => {
    if (k === 0 && fits) return start;
    const angle = first + (2 * Math.PI * k) / STARTS;
    return [
      rounded(centre[0] + radius * width * Math.cos(angle), width),
      rounded(centre[1] + radius * height * Math.sin(angle), height),
    ];
  });
}

/** From a centre to the nearer border, as a part of half the domain; of a centre outside as if it were in the middle. */
function roomOn(centre: number, interval: Interval): number {
  const nearer = Math.min(centre - interval[0], interval[1] - centre) / half(interval);
  return nearer > 0 ? nearer : 1;
}

/** To a thousandth of the size of the ring, so that it can be read. */
function rounded(value: number, size: number): number {
  const decimals = Math.min(12, Math.max(0, 3 - Math.ceil(Math.log10(size))));
  return Number(value.toFixed(decimals)) + 0;
}
