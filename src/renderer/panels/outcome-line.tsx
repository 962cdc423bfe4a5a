// The verdict on the run as one sentence with its numbers; a shape says it too, not colour alone.

import { verdict, verdictTitle } from '../../shared/verdict';
import type { OutcomeKind } from '../../core/outcome-kinds';
import { useLab } from './lab-context';

const shapes: Record<OutcomeKind, string> = {
  converged: '✓',
  creeping: '…',
  oscillating: '⇆',
  cycling: '↻',
  diverging: '▲',
  frozen: '❄',
  overflow: '∞',
  'undefined-here': '?',
  'still-moving': '→',
};

export function OutcomeLine() {
  const { lab } = useLab();
  const run = lab.results.run.value;
  const language = lab.language.value;
  const outcome = run?.outcome;
  return (
    <div role="status" aria-label="Outcome" class={`outcome ${outcome?.kind ?? 'pending'}`}>
      {run && outcome ? (
        <>
          <span class="shape" aria-hidden="true">
            {shapes[outcome.kind]}
          </span>
          <b>{verdictTitle(outcome.kind)[language]}</b>
          <span class="why">{verdict(outcome, run.request)[language]}</span>
        </>
      ) : (
        run && (
          <span class="why">
            {lab.texts.value.outcome.computing}{' '}
            {Math.floor((100 * run.trajectory.length) / run.total)} %
          </span>
        )
      )}
    </div>
  );
}
