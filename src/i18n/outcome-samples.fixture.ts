// Outcomes that nobody ran, for tests of what is said of them.

import type { Outcome, OutcomeKind } from '../core/outcome/kinds';

const x = [3, -2];
const there = { x, f: 1e-18, gradientNorm: 2e-9, goal: [3, -2.0004], distance: 4e-4, way: 5 };

/** Every kind, with every shape of evidence that makes a sentence of its own. */
export const outcomeSamples: { readonly [K in OutcomeKind]: readonly (Outcome & { kind: K })[] } = {
  converged: [0, 42].flatMap((step) =>
    (['minimum', 'saddle', 'maximum', 'flat'] as const).map((curvature) => ({
      kind: 'converged' as const,
      step,
      evidence: {
        ...there,
        curvature,
        goal: curvature === 'flat' ? null : there.goal,
        // The start is as near as float64 can tell, or the way says it.
        ...(step === 0 && { distance: 1e-9, way: 1e-9 }),
      },
    })),
  ),
  creeping: [
    {
      kind: 'creeping',
      step: 0,
      evidence: { moved: 1e-7, perStep: 1e-9, stepsNeeded: 5e9, shrunkFrom: null },
    },
    {
      kind: 'creeping',
      step: 0,
      evidence: { moved: 0, perStep: 0, stepsNeeded: Infinity, shrunkFrom: null },
    },
    {
      kind: 'creeping',
      step: 0,
      evidence: { moved: 3, perStep: 1e-8, stepsNeeded: 4e11, shrunkFrom: 3 },
    },
  ],
  oscillating: [
    {
      kind: 'oscillating',
      step: 0,
      evidence: { factor: 0.8, axis: 1, swing: 7.2, arrived: 42, ...there, curvature: 'minimum' },
    },
    {
      kind: 'oscillating',
      step: 75,
      evidence: {
        factor: 0.6,
        axis: 0,
        swing: 1.7,
        arrived: null,
        f: 0.4,
        curvature: null,
        onAverage: true,
      },
    },
    {
      kind: 'oscillating',
      step: 75,
      evidence: { factor: 0.98, axis: 0, swing: 1.7, arrived: null, f: 0.4, curvature: null },
    },
  ],
  cycling: [
    { kind: 'cycling', step: 0, evidence: { period: 2, swing: 10, f: 25, factor: null } },
    { kind: 'cycling', step: 177, evidence: { period: 4, swing: 1.86, f: 25.9, factor: null } },
    { kind: 'cycling', step: 1099, evidence: { period: 2, swing: 2e10, f: 1e20, factor: 1.02 } },
  ],
  diverging: [
    { kind: 'diverging', step: 0, evidence: { factor: 19, distance: 1e12, f: 1e24, uphill: true } },
    {
      kind: 'diverging',
      step: 0,
      evidence: { factor: null, distance: 1e12, f: -1e24, uphill: false },
    },
    {
      kind: 'diverging',
      step: 0,
      evidence: { factor: null, distance: 1e12, f: 1e24, uphill: true, uneven: true },
    },
  ],
  frozen: (['point', 'value', 'step', 'slope', 'search', 'decay'] as const).flatMap((cause) =>
    [0, 10].map((step) => ({
      kind: 'frozen' as const,
      step,
      evidence: {
        x: [-2.59e13, -1.295e12],
        ulp: [0.0039, 0.00024],
        slope: [-3e13, -4e13],
        cause,
        factor: step === 0 ? null : 19,
        distance: 2.59e13,
        ranAway: step === 0 ? null : ('up' as const),
      },
    })),
  ),
  overflow: [
    { kind: 'overflow', step: 120, evidence: { fStep: 120, xStep: 241, factor: 19, uphill: true } },
    {
      kind: 'overflow',
      step: 120,
      evidence: { fStep: 120, xStep: null, factor: null, uphill: true },
    },
    { kind: 'overflow', step: 0, evidence: { fStep: 0, xStep: 1, factor: null, uphill: false } },
    { kind: 'overflow', step: 7, evidence: { fStep: null, xStep: 7, factor: 1.2, uphill: false } },
  ],
  'undefined-here': [
    { kind: 'undefined-here', step: 0, evidence: { x, singular: false } },
    { kind: 'undefined-here', step: 3, evidence: { x, singular: false } },
    { kind: 'undefined-here', step: 1, evidence: { x, singular: true } },
    { kind: 'undefined-here', step: 4, evidence: { x, singular: true } },
  ],
  'still-moving': [
    {
      kind: 'still-moving',
      step: 100,
      evidence: { gradientNorm: 1.3, f: 0.44, part: 0.0176, falling: true },
    },
    {
      kind: 'still-moving',
      step: 100,
      evidence: { gradientNorm: 1.3, f: -216, part: null, falling: true },
    },
    {
      kind: 'still-moving',
      step: 100,
      evidence: { gradientNorm: 1.3, f: 25.9, part: 0.15, falling: false },
    },
    {
      kind: 'still-moving',
      step: 100,
      evidence: { gradientNorm: 1.3, f: 162_700, part: 6725, falling: true },
    },
  ],
  'stopped-by-schedule': [
    {
      kind: 'stopped-by-schedule',
      step: 12,
      evidence: { largest: 0.1, rate: 2e-9, stepsNeeded: 3e8, distance: 2, f: 9.5, uphill: false },
    },
    {
      kind: 'stopped-by-schedule',
      step: 60,
      evidence: {
        largest: 10,
        rate: 1e-31,
        stepsNeeded: Infinity,
        distance: 130,
        f: 16_500,
        uphill: true,
      },
    },
  ],
  wandering: [0, 23].map((step) => ({
    kind: 'wandering' as const,
    step,
    evidence: { x, within: 0.31, f: 0.05 },
  })),
};
