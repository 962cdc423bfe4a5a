// What a step shows: recorded from the lab.

import type { StepFile } from '../../shared/lessons/lesson-file';
import { useLab } from '../panel/lab-context';
import { ProblemLines } from './problem-lines';
import { recordSetUp } from './record-set-up';
import { showSetUp } from './show-set-up';

interface Props {
  readonly step: StepFile;
  readonly index: number;
}

export function SetUpForm({ step, index }: Props) {
  const bench = useLab();
  const t = bench.lab.texts.value.lessonEditor;
  const at = `step ${index + 1}`;

  return (
    <section class="editor-part" aria-label={t.setUp}>
      <h3>{t.setUp}</h3>
      <SetUpWords step={step} />
      <div class="editor-keys">
        <button
          type="button"
          title={t.recordHint}
          data-name="This is the set-up"
          onClick={() => recordSetUp(bench)}
        >
          {t.record}
        </button>
        <button type="button" data-name="Set it up" onClick={() => showSetUp(bench, step)}>
          {t.inLab}
        </button>
      </div>
      {['session', 'against', 'at'].map((part) => (
        <ProblemLines key={part} at={`${at}.${part}`} within />
      ))}
    </section>
  );
}

/** In short: what differs from the function's own, as a file has it. */
function SetUpWords({ step }: { readonly step: StepFile }) {
  const t = useLab().lab.texts.value.lessonEditor;
  const { session = {}, against = [], at } = step;
  const fields = Object.entries(session).map(
    ([field, value]) => `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return (
    <p class="editor-summary">
      <code>{fields.length === 0 ? t.plain : fields.join(' · ')}</code>
      {against.length > 0 && <span> · {t.compared(against.length)}</span>}
      {at !== undefined && <span> · {t.opensAt(at === 'last' ? t.last : String(at))}</span>}
    </p>
  );
}
