// What is asked before the run: a question with choices or for a number, and why it is so.

import type { PredictionFile, StepFile } from '../../shared/lessons/lesson-file';
import { wholeRun } from '../lessons/covers';
import { useLab } from '../panel/lab-context';
import { NumberEntry } from './number-entry';
import { ProblemLines } from './problem-lines';
import { TextField } from './text-field';
import { bounds } from '../../shared/bounds';

interface Props {
  readonly step: StepFile;
  /** The place of the step. */
  readonly at: string;
}

const asked: PredictionFile = { question: {}, choices: [{}, {}], answer: 0, because: {} };

export function PredictionForm({ step, at }: Props) {
  const { lab, draft } = useLab();
  const t = lab.texts.value.lessonEditor;
  const { prediction } = step;
  const here = `${at}.prediction`;
  const set = (patch: Partial<PredictionFile>, gesture: string | null = null) => {
    if (prediction) draft.changeStep({ prediction: { ...prediction, ...patch } }, gesture);
  };
  return (
    <section class="editor-part" aria-label={t.prediction}>
      <h3>
        <label>
          <input
            type="checkbox"
            checked={prediction !== undefined}
            onChange={(event) =>
              draft.changeStep(
                event.currentTarget.checked
                  ? { prediction: asked, covers: step.covers ?? wholeRun }
                  : { prediction: undefined, covers: undefined },
              )
            }
          />
          {t.ask}
        </label>
      </h3>
      {prediction && (
        <>
          <TextField
            label={t.question}
            value={prediction.question}
            at={`${here}.question`}
            lines={2}
            change={(question = {}) => set({ question }, 'question')}
          />
          <Kind prediction={prediction} />
          {prediction.choices ? (
            <Choices prediction={prediction} at={here} set={set} />
          ) : (
            <Asked prediction={prediction} at={here} set={set} />
          )}
          <TextField
            label={t.because}
            value={prediction.because}
            at={`${here}.because`}
            lines={3}
            change={(because = {}) => set({ because }, 'because')}
          />
        </>
      )}
    </section>
  );
}

function Kind({ prediction }: { readonly prediction: PredictionFile }) {
  const { lab, draft } = useLab();
  const t = lab.texts.value.lessonEditor;
  const { question, because, choices } = prediction;
  const become = (next: PredictionFile) => draft.changeStep({ prediction: next });
  return (
    <div class="editor-radios" role="radiogroup" aria-label={t.prediction}>
      <label>
        <input
          type="radio"
          name="editor-prediction"
          checked={choices !== undefined}
          onChange={() => become({ ...asked, question, because })}
        />
        {t.asChoices}
      </label>
      <label>
        <input
          type="radio"
          name="editor-prediction"
          checked={choices === undefined}
          onChange={() => become({ question, because, answer: 1, tolerance: 0.01 })}
        />
        {t.asNumber}
      </label>
    </div>
  );
}

interface PartProps {
  readonly prediction: PredictionFile;
  readonly at: string;
  readonly set: (patch: Partial<PredictionFile>, gesture?: string | null) => void;
}

function Choices({ prediction: { choices = [], answer, ...more }, at, set }: PartProps) {
  const t = useLab().lab.texts.value.lessonEditor;
  const replies = choices.map((_, k) => more.replies?.[k] ?? null);
  const remove = (k: number) => {
    const right = Number(answer);
    set({ choices: choices.toSpliced(k, 1), replies: replies.toSpliced(k, 1), answer: right > k || right === choices.length - 1 ? Math.max(0, right - 1) : right }); // prettier-ignore
  };
  return (
    <fieldset class="editor-choices">
      <legend class="label">{t.choices}</legend>
      {choices.map((choice, k) => (
        <div key={k} class="editor-choice">
          <input
            type="radio"
            name="editor-right"
            aria-label={t.right(k + 1)}
            checked={answer === k}
            onChange={() => set({ answer: k })}
          />
          <TextField
            quiet
            label={t.choice(k + 1)}
            value={choice}
            at={`${at}.choice ${k + 1}`}
            change={(text = {}) => set({ choices: choices.with(k, text) }, `choice ${k}`)}
          />
          {answer !== k && (
            <TextField
              label={t.reply(k + 1)}
              value={replies[k] ?? undefined}
              at={`${at}.reply ${k + 1}`}
              change={(text) => set({ replies: replies.with(k, text ?? null) }, `reply ${k}`)}
            />
          )}
          <button
            type="button"
            aria-label={t.removeChoice(k + 1)}
            disabled={choices.length <= 2}
            onClick={() => remove(k)}
          >
            ✕
          </button>
        </div>
      ))}
      <button
        type="button"
        disabled={choices.length >= bounds.choices}
        onClick={() => set({ choices: [...choices, {}], replies: [...replies, null] })}
      >
        {t.addChoice}
      </button>
    </fieldset>
  );
}

function Asked({ prediction: { answer, tolerance }, at, set }: PartProps) {
  const t = useLab().lab.texts.value.lessonEditor;
  return (
    <div class="editor-row">
      <label class="editor-number">
        <span>{t.answer}</span>
        <input
          type="text"
          autocomplete="off"
          value={String(answer)}
          onInput={(event) => {
            const { value } = event.currentTarget;
            // A plain number is one in the file, too.
            const plain = value.trim() !== '' && String(Number(value)) === value.trim();
            set({ answer: plain ? Number(value) : value }, 'answer');
          }}
        />
      </label>
      <NumberEntry
        label={t.tolerance}
        value={tolerance ?? 0.01}
        change={(next = 0) => set({ tolerance: next }, 'tolerance')}
      />
      <ProblemLines at={`${at}.answer`} />
      <ProblemLines at={`${at}.tolerance`} />
    </div>
  );
}
