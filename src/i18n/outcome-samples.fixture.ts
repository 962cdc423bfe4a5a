// Outcomes that nobody ran, for tests of what is said of them.

import type { Outcome, OutcomeKind } from '../core/outcome/kinds';

type Of<K extends OutcomeKind> = Extract<Outcome, { kind: K }>;
/** An outcome of a kind without its kind: from which step on, and by what evidence. */
type Sample<K extends OutcomeKind> = readonly [step: number, evidence: Of<K>['evidence']];

const of = <K extends OutcomeKind>(kind: K, ...samples: readonly Sample<K>[]) =>
  samples.map(([step, evidence]) => ({ kind, step, evidence }) as Of<K>);

const x = [3, -2];
const there = { x, f: 1e-18, gradientNorm: 2e-9, goal: [3, -2.0004], distance: 4e-4, way: 5 };

const still = { x: [-2.59e13, -1.295e12], ulp: [0.0039, 0.00024], slope: [-3e13, -4e13] };
const farAway = { ...still, distance: 2.59e13 };
const frozen = (['point', 'value', 'step', 'slope', 'search', 'decay'] as const).flatMap(
  (cause): readonly Sample<'frozen'>[] => [
    [0, { ...farAway, cause, factor: null, ranAway: null }],
    [10, { ...farAway, cause, factor: 19, ranAway: 'up' }],
  ],
);

/** Every kind, with every shape of evidence that makes a sentence of its own. */
export const outcomeSamples: { readonly [K in OutcomeKind]: readonly Of<K>[] } = {
  converged: of(
    'converged',
    ...[0, 42].flatMap((step) =>
      (['minimum', 'saddle', 'maximum', 'flat'] as const).map((curvature): Sample<'converged'> => [
        step,
        {
          ...there,
          curvature,
          goal: curvature === 'flat' ? null : there.goal,
          // The start is as near as float64 can tell, or the way says it.
          ...(step === 0 && { distance: 1e-9, way: 1e-9 }),
        },
      ]),
    ),
  ),
  creeping: of(
    'creeping',
    [0, { moved: 1e-7, perStep: 1e-9, stepsNeeded: 5e9, shrunkFrom: null }],
    [0, { moved: 0, perStep: 0, stepsNeeded: Infinity, shrunkFrom: null }],
    [0, { moved: 3, perStep: 1e-8, stepsNeeded: 4e11, shrunkFrom: 3 }],
  ),
  oscillating: of(
    'oscillating',
    [0, { factor: 0.8, axis: 1, swing: 7.2, arrived: 42, ...there, curvature: 'minimum' }],
    [
      75,
      { factor: 0.6, axis: 0, swing: 1.7, arrived: null, f: 0.4, curvature: null, onAverage: true },
    ],
    [75, { factor: 0.98, axis: 0, swing: 1.7, arrived: null, f: 0.4, curvature: null }],
  ),
  cycling: of(
    'cycling',
    [0, { period: 2, swing: 10, f: 25, factor: null }],
    [177, { period: 4, swing: 1.86, f: 25.9, factor: null }],
    [1099, { period: 2, swing: 2e10, f: 1e20, factor: 1.02 }],
  ),
  diverging: of(
    'diverging',
    [0, { factor: 19, distance: 1e12, f: 1e24, uphill: true }],
    [0, { factor: null, distance: 1e12, f: -1e24, uphill: false }],
    [0, { factor: null, distance: 1e12, f: 1e24, uphill: true, uneven: true }],
  ),
  frozen: of('frozen', ...frozen),
  overflow: of(
    'overflow',
    [120, { fStep: 120, xStep: 241, factor: 19, uphill: true }],
    [120, { fStep: 120, xStep: null, factor: null, uphill: true }],
    [0, { fStep: 0, xStep: 1, factor: null, uphill: false }],
    [7, { fStep: null, xStep: 7, factor: 1.2, uphill: false }],
  ),
  'undefined-here': of(
    'undefined-here',
    [0, { x, singular: false }],
    [3, { x, singular: false }],
    [1, { x, singular: true }],
    [4, { x, singular: true }],
  ),
  'still-moving': of(
    'still-moving',
    [100, { gradientNorm: 1.3, f: 0.44, part: 0.0176, falling: true }],
    [100, { gradientNorm: 1.3, f: -216, part: null, falling: true }],
    [100, { gradientNorm: 1.3, f: 25.9, part: 0.15, falling: false }],
    [100, { gradientNorm: 1.3, f: 162_700, part: 6725, falling: true }],
  ),
  'stopped-by-schedule': of(
    'stopped-by-schedule',
    [12, { largest: 0.1, rate: 2e-9, stepsNeeded: 3e8, distance: 2, f: 9.5, uphill: false }],
    [
      60,
      { largest: 10, rate: 1e-31, stepsNeeded: Infinity, distance: 130, f: 16_500, uphill: true },
    ],
  ),
  wandering: of('wandering', [0, { x, within: 0.31, f: 0.05 }], [23, { x, within: 0.31, f: 0.05 }]),
};
