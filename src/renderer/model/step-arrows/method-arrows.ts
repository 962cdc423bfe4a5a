// What each method of descent has besides the slope and the step: one row a method. A method that
// moves along the slope alone has nothing.

import type { OptimizerId } from '../../../core/optimizers';
import type { StepArrow } from './step-arrow';

/** One update; every list has a number a coordinate. */
export interface StepUpdate {
  readonly x: ArrayLike<number>;
  readonly g: ArrayLike<number>;
  /** η, the rate of this update. */
  readonly rate: number;
  /** What was remembered before it and after it, a list a slot. */
  readonly before: readonly ArrayLike<number>[];
  readonly after: readonly ArrayLike<number>[];
  /** 1 for the first update. */
  readonly t: number;
  readonly params: ArrayLike<number>;
}

type Along = (i: number) => number;

/** An arrow before the plane is known: its parts along coordinate i. */
export interface MethodArrow extends Pick<StepArrow, 'id' | 'symbol' | 'sign' | 'tex' | 'kind'> {
  readonly from?: Along;
  readonly along: Along;
}

interface MethodArrows {
  /** Δx in TeX. */
  readonly move: string;
  /** @param size of a vector on the plane that is shown */
  readonly arrows: (update: StepUpdate, size: (along: Along) => number) => readonly MethodArrow[];
}

const at = (list: ArrayLike<number> | undefined, i: number): number => list?.[i] ?? Number.NaN;

/** A velocity and the push of the slope, one behind the other: together they are Δx. */
const velocityAndPush = (v: ArrayLike<number> | undefined, { g, rate, params }: StepUpdate) => {
  const carry: Along = (i) => at(params, 0) * at(v, i);
  return [
    { id: 'carry', symbol: 'v', sign: 'βv', tex: '\\beta v', kind: 'length', along: carry },
    {
      id: 'push',
      symbol: 'g',
      sign: '−ηg',
      tex: '-\\eta\\, g',
      kind: 'length',
      from: carry,
      along: (i) => -rate * at(g, i),
    },
  ] as const satisfies readonly MethodArrow[];
};

/**
 * The steps that `moved`, turned every way, would make of the same length: an ellipse with Δx on it,
 * long where the slopes have been small.
 */
const reach = (
  symbol: 'h' | 'v',
  moved: Along,
  rate: number,
  squares: ArrayLike<number> | undefined,
  guard: number,
  size: (along: Along) => number,
): MethodArrow => ({
  id: 'reach',
  symbol,
  sign: `√${symbol}`,
  tex: `\\frac{1}{\\sqrt{${symbol}} + \\varepsilon}`,
  kind: 'ellipse',
  along: (i) => (size(moved) * rate) / (Math.sqrt(at(squares, i)) + guard),
});

/** Adam's step in TeX. */
const ADAPTED =
  '\\eta\\, \\frac{\\sqrt{1 - \\beta_2^t}}{1 - \\beta_1^t}\\, \\frac{m}{\\sqrt{v} + \\varepsilon}';

/** The rate with both of Adam's corrections, and m over √v + ε along coordinate i. */
const adaptedRate = ({ rate, t, params }: StepUpdate): number =>
  (rate * Math.sqrt(1 - at(params, 1) ** t)) / (1 - at(params, 0) ** t);
const adaptedMean = ({ after, params }: StepUpdate, i: number): number =>
  at(after[0], i) / (Math.sqrt(at(after[1], i)) + at(params, 2));

const meanAndReach: MethodArrows['arrows'] = (update, size) => {
  const mean: Along = (i) => at(update.after[0], i);
  return [
    { id: 'mean', symbol: 'm', sign: '−m', tex: '-m', kind: 'direction', along: (i) => -mean(i) },
    reach('v', mean, adaptedRate(update), update.after[1], at(update.params, 2), size),
  ];
};

const methods = {
  'gradient-descent': { move: '-\\eta\\, g', arrows: () => [] },
  momentum: {
    move: '\\beta v - \\eta\\, g',
    arrows: (update) => velocityAndPush(update.before[0], update),
  },
  nesterov: {
    move: '\\beta v - \\eta\\, g',
    arrows: (update) => velocityAndPush(update.after[0], update),
  },
  adagrad: {
    move: '-\\eta\\, \\frac{g}{\\sqrt{h} + \\varepsilon}',
    arrows: ({ g, rate, after, params }, size) => [
      reach('h', (i) => at(g, i), rate, after[0], at(params, 0), size),
    ],
  },
  rmsprop: {
    move: '-\\eta\\, \\frac{g}{\\sqrt{h} + \\varepsilon}',
    arrows: ({ g, rate, after, params }, size) => [
      reach('h', (i) => at(g, i), rate, after[0], at(params, 1), size),
    ],
  },
  adam: { move: `-${ADAPTED}`, arrows: meanAndReach },
  adamw: {
    move: `-${ADAPTED} - \\eta \\lambda x`,
    arrows: (update, size) => {
      const { x, rate, params } = update;
      const adapted: Along = (i) => -adaptedRate(update) * adaptedMean(update, i);
      return [
        ...meanAndReach(update, size),
        {
          id: 'decay',
          symbol: 'x',
          sign: '−ηλx',
          tex: '-\\eta \\lambda x',
          kind: 'length',
          from: adapted,
          along: (i) => -rate * at(params, 3) * at(x, i),
        },
      ];
    },
  },
  newton: { move: '-\\eta\\, H^{-1} g', arrows: () => [] },
  backtracking: { move: '-t\\, g', arrows: () => [] },
} as const satisfies Record<OptimizerId, MethodArrows>;

export const arrowsOfMethod = (id: OptimizerId): MethodArrows => methods[id];
