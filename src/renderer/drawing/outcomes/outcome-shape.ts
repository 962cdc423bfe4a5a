// The sign of a verdict: a shape says it too, not colour alone.

import type { Outcome, OutcomeKind } from '../../../core/outcome/kinds';

const shapes: Record<OutcomeKind, string> = {
  converged: '✓',
  creeping: '…',
  oscillating: '⇆',
  cycling: '↻',
  diverging: '▲',
  // A snowflake, drawn: no bundled font has one.
  frozen: '',
  overflow: '∞',
  'undefined-here': '?',
  'still-moving': '→',
  'stopped-by-schedule': '⊣',
  wandering: '≈',
};

/** Whether rounding froze a run that had run away before. */
export const frozeAway = ({ kind, evidence }: Outcome): boolean =>
  kind === 'frozen' && evidence.cause !== 'slope' && evidence.ranAway !== null;

/** Coming to rest on a saddle or a top is no success, level ground no ice, and flight comes first. */
export function outcomeShape(outcome: Outcome): string {
  const { kind, evidence } = outcome;
  const noMinimum = kind === 'converged' && evidence.curvature !== 'minimum';
  const level = kind === 'frozen' && evidence.cause === 'slope';
  if (frozeAway(outcome)) return shapes.diverging;
  return noMinimum || level ? '○' : shapes[kind];
}
