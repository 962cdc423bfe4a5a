// The verdict on the run as one sentence with its numbers; a shape says it too, not colour alone.

import './outcome.css';
import { useRef } from 'preact/hooks';
import { outcomeTitle, verdict } from '../../i18n/verdict';
import type { Outcome, OutcomeKind } from '../../core/outcome/kinds';
import { fill } from '../../i18n/fill';
import { variableText } from '../drawing/text/variable-text';
import { useLab } from '../panel/lab-context';
import { Unbroken } from '../drawing/text/unbroken';
import { usePanelHeight } from '../panel/use-panel-height';

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
};

/** Coming to rest on a saddle or a top is no success, level ground no ice, and flight comes first. */
function shapeOf({ kind, evidence }: Outcome): string {
  const noMinimum = kind === 'converged' && evidence.curvature !== 'minimum';
  const level = kind === 'frozen' && evidence.cause === 'slope';
  if (kind === 'frozen' && !level && evidence.ranAway !== null) return shapes.diverging;
  return noMinimum || level ? '○' : shapes[kind];
}

/** After so long, in ms, a verdict stands: less than this apart they are those of a drag. */
const SETTLED = 300;

export function OutcomeLine() {
  const { lab } = useLab();
  const run = lab.results.run.value;
  const outcome = run?.outcome;
  const host = useRef<HTMLDivElement>(null);
  usePanelHeight(host, '--said', SETTLED);
  return (
    <div
      ref={host}
      role="status"
      data-name="Outcome"
      aria-label={lab.texts.value.names.outcome}
      class={`outcome ${outcome?.kind ?? 'pending'}`}
    >
      {run && outcome ? (
        <>
          <span class="shape" aria-hidden="true">
            {shapeOf(outcome)}
          </span>
          <b>{outcomeTitle(lab.texts.value, outcome)}</b>
          <span class="why">
            <Unbroken sentence={verdict(lab.texts.value, outcome, run.request)} />
            <Since />
          </span>
        </>
      ) : (
        run && (
          <span class="why">
            {lab.texts.value.outcome.computing}{' '}
            {Math.floor((100 * run.trajectory.length) / run.total)}%
          </span>
        )
      )}
    </div>
  );
}

/** Coordinates that rounding took before the whole run stood still. */
function Since() {
  const { lab } = useLab();
  const frozen = lab.frozen.value;
  const names = lab.subject.value.variables;
  const { since } = lab.texts.value.arithmetic;
  const earlier = (frozen?.lostFrom ?? []).flatMap((step, i) =>
    step !== null && frozen && frozen.from !== null && step < frozen.from
      ? [fill(since, { name: variableText(names[i] ?? `x${i}`), step })]
      : [],
  );
  if (earlier.length === 0) return null;
  return (
    <>
      {' '}
      <span class="since">({earlier.join(', ')})</span>
    </>
  );
}
