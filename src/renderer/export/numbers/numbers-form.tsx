// The form of numbers and code: as what, of which runs and steps, how it begins, and how large it is.

import './numbers-form.css';
import '../../controls/segmented.css';
import { useComputed, useSignal } from '@preact/signals';
import { sentence } from '../../../i18n/sentence';
import { textKinds } from '../../../shared/export/kinds';
import { Cover } from '../../drawing/cover/cover';
import { isCovered } from '../../model/looks';
import { shownRuns } from '../../model/lab-runs';
import { useLab } from '../../panel/lab-context';
import { MakeButtons } from '../make-buttons';
import { OneOf } from '../one-of';
import { numbersMaker } from './make-numbers';
import { previewText } from './preview-text';
import { hasSteps, recordingOf, rowCount, type NumberChoices } from './recording';
import { StepRangeFields } from './step-range-fields';
import { sizeText, weightOf } from './weight';

/** What would tell the answer of an open question. */
const answers = ['steps', 'numbers', 'verdict', 'path'] as const;

export function NumbersForm() {
  const { lab } = useLab();
  const covered = answers.some((id) => isCovered(lab.looks, id));
  return covered ? <Cover text={lab.texts.value.exportNumbers.covered} /> : <OpenForm />;
}

function OpenForm() {
  const { lab } = useLab();
  const t = lab.texts.value;
  const words = t.exportNumbers;
  const several = shownRuns(lab.runs.value).length > 1;
  const choices = useSignal<NumberChoices>({
    kind: 'csv',
    runs: several ? 'all' : 'active',
    steps: { from: 0, to: Infinity },
  });
  const set = (patch: Partial<NumberChoices>) => {
    choices.value = { ...choices.peek(), ...patch };
  };
  const recording = useComputed(() => recordingOf(lab, choices.value)).value;
  const { kind, runs, steps } = choices.value;
  const last = recording ? rowCount(recording, { from: 0, to: Infinity }) - 1 : 0;
  const fits = !hasSteps(kind) || (steps.from <= steps.to && steps.from <= last);

  return (
    <>
      <div class="numbers-choices">
        <OneOf
          name={words.kind}
          value={kind}
          choices={textKinds}
          words={(id) => words.kinds[id]}
          choose={(kind) => set({ kind })}
        />
        {several && kind !== 'py' && (
          <OneOf
            name={words.runs}
            value={runs}
            choices={['active', 'all'] as const}
            words={(id) => words.which[id]}
            choose={(runs) => set({ runs })}
          />
        )}
        {hasSteps(kind) && (
          <StepRangeFields steps={steps} last={last} choose={(steps) => set({ steps })} />
        )}
      </div>
      <p class="soft">{words.hints[kind]}</p>
      {recording === null ? (
        <p>{words.pending}</p>
      ) : fits ? (
        <Preview recording={recording} choices={choices.value} />
      ) : (
        <p role="alert">{words.badRange(last)}</p>
      )}
      <MakeButtons make={numbersMaker(lab, choices.value)} disabled={recording === null || !fits} />
    </>
  );
}

interface PreviewProps {
  readonly recording: NonNullable<ReturnType<typeof recordingOf>>;
  readonly choices: NumberChoices;
}

function Preview({ recording, choices }: PreviewProps) {
  const { lab } = useLab();
  const t = lab.texts.value;
  const { exportNumbers: words } = t;
  const weight = weightOf(recording, choices, t);
  if (!weight.ok) return <p>{sentence(t, weight.problem)}</p>;
  const { bytes, exact } = weight.value;
  const size = exact ? sizeText(bytes) : words.about(sizeText(bytes));
  return (
    <figure class="numbers-preview">
      <figcaption>
        <span>{words.preview}</span>
        <span class="number" data-name="Size of the numbers">
          {hasSteps(choices.kind) ? words.rows(rowCount(recording, choices.steps), size) : size}
        </span>
      </figcaption>
      <pre tabIndex={0} role="application" aria-label={words.preview}>
        {previewText(recording, choices, t)}
      </pre>
    </figure>
  );
}
