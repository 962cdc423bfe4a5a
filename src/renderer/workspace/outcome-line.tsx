// The verdict on the run in one line with its number, and the reasons behind a button; a shape says
// it too, not colour alone.

import './outcome.css';
import { useRef } from 'preact/hooks';
import { headline } from '../../i18n/headline';
import { verdict } from '../../i18n/verdict';
import { fill } from '../../i18n/fill';
import { variableText } from '../drawing/text/variable-text';
import { useLab } from '../panel/lab-context';
import { Cover } from '../drawing/cover/cover';
import { coverText } from '../model/cover-text';
import { isCovered } from '../model/looks';
import { outcomeShape } from '../drawing/outcomes/outcome-shape';
import { Unbroken } from '../drawing/text/unbroken';

const REASONS_ID = 'reasons';

export function OutcomeLine() {
  const { lab } = useLab();
  const t = lab.texts.value;
  const run = lab.results.run.value;
  const covered = isCovered(lab.looks, 'verdict');
  const outcome = covered ? null : run?.outcome;
  const unfolded = lab.looks.reasons.value;
  const why = useRef<HTMLButtonElement>(null);
  const line = run && outcome ? headline(t, outcome, run.request) : null;
  if (!lab.session.value.shown.includes('verdict')) return null;
  return (
    <div
      class="verdict"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !unfolded) return;
        event.stopPropagation();
        lab.looks.set({ reasons: false });
        why.current?.focus();
      }}
    >
      <div class="verdict-line">
        {/* Heard at once is the headline; and the reasons when they are asked for. */}
        <div
          role="status"
          data-name="Outcome"
          aria-label={t.names.outcome}
          class={`outcome ${outcome?.kind ?? 'pending'}`}
        >
          {covered ? (
            <Cover text={coverText(lab)} />
          ) : run && outcome && line ? (
            <>
              <span class="shape" aria-hidden="true">
                {outcomeShape(outcome)}
              </span>
              <b>{line.title}</b>
              <span class="soft"> · </span>
              <span class="fact">{line.fact}</span>
              {unfolded && (
                <p class="reasons" id={REASONS_ID}>
                  <Unbroken sentence={verdict(t, outcome, run.request)} />
                  <Since />
                </p>
              )}
            </>
          ) : (
            run && (
              <span class="fact">
                {t.outcome.computing} {Math.floor((100 * run.trajectory.length) / run.total)}%
              </span>
            )
          )}
        </div>
        {line && (
          <button
            ref={why}
            type="button"
            class="why"
            data-name="Why?"
            aria-expanded={unfolded}
            {...(unfolded ? { 'aria-controls': REASONS_ID } : {})}
            title={t.help.why}
            onClick={() => lab.looks.set({ reasons: !unfolded })}
          >
            {t.outcome.why}
          </button>
        )}
      </div>
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
