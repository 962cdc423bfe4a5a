// What is to be done, how it is checked, and how it is shown to whoever is stuck.

import type { StepFile } from '../../shared/lessons/lesson-file';
import { type TaskCheck } from '../../shared/lessons/task-checks';
import { attemptOf } from '../lessons/draft/recorded-step';
import { livedCheck } from '../lessons/draft/lived-check';
import { useLab } from '../panel/lab-context';
import { CheckRow } from './check-row';
import { ProblemLines } from './problem-lines';
import { TextField } from './text-field';
import { bounds } from '../../shared/bounds';

interface Props {
  readonly step: StepFile;
  readonly at: string;
}

export function TaskForm({ step, at }: Props) {
  const { lab, draft, lessons } = useLab();
  const t = lab.texts.value.lessonEditor;
  const { task, done = [] } = step;
  const facts = lessons.facts.value;
  const given = task !== undefined || step.done !== undefined;
  const setDone = (next: readonly TaskCheck[], gesture: string | null = null) =>
    draft.changeStep({ done: next }, gesture);
  return (
    <section class="editor-part" aria-label={t.task}>
      <h3>
        <label>
          <input
            type="checkbox"
            checked={given}
            onChange={(event) =>
              draft.changeStep(
                event.currentTarget.checked
                  ? { task: {}, done: facts ? [livedCheck('lr', facts)] : [{ check: 'lastStep' }] }
                  : { task: undefined, done: undefined, demo: undefined },
              )
            }
          />
          {t.give}
        </label>
      </h3>
      {given && (
        <>
          <TextField
            label={t.taskText}
            value={task}
            at={`${at}.task`}
            change={(text = {}) => draft.changeStep({ task: text }, 'task')}
          />
          <div class="editor-checks">
            <span class="label">{t.checks}</span>
            {done.map((check, k) => (
              <CheckRow
                key={k}
                check={check}
                at={`${at}.check ${k + 1}`}
                change={(next) => setDone(done.with(k, next), `check ${k}`)}
                {...(done.length > 1 && { remove: () => setDone(done.toSpliced(k, 1)) })}
              />
            ))}
            <button
              type="button"
              disabled={done.length >= bounds.checks}
              onClick={() => setDone([...done, { check: 'lastStep' }])}
            >
              {t.addCheck}
            </button>
            <ProblemLines at={`${at}.done`} />
          </div>
          <Demo step={step} at={at} />
        </>
      )}
    </section>
  );
}

function Demo({ step, at }: Props) {
  const { lab, draft } = useLab();
  const t = lab.texts.value.lessonEditor;
  const { demo } = step;
  const words = Object.entries(demo?.change ?? {}).map(
    ([field, value]) => `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  if (demo?.at !== undefined) words.push(t.demoAt(demo.at));
  return (
    <div class="editor-demo">
      <span class="label">{t.demo}</span>
      <p class="editor-summary">{demo ? <code>{words.join(' · ')}</code> : t.noDemo}</p>
      <div class="editor-keys">
        <button
          type="button"
          title={t.recordDemoHint}
          onClick={() =>
            draft.changeStep({ demo: attemptOf(step, lab.session.peek(), lab.whole.peek()) })
          }
        >
          {t.recordDemo}
        </button>
        {demo && (
          <button type="button" onClick={() => draft.changeStep({ demo: undefined })}>
            {t.forgetDemo}
          </button>
        )}
      </div>
      <ProblemLines at={`${at}.demo`} within />
    </div>
  );
}
