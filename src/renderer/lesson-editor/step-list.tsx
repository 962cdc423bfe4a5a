// The steps of the lesson, and the lesson itself above them.

import { textIn } from '../../shared/lessons/written-text';
import { useLab } from '../panel/lab-context';
import { countIn } from './problem-lines';

export function StepList() {
  const { lab, draft } = useLab();
  const t = lab.texts.value.lessonEditor;
  const language = lab.language.value;
  const { steps } = draft.lesson.value;
  const problems = draft.problems.value;
  const chosen = draft.index.value;
  const about = problems.filter((problem) => problem.code === 'inLesson' && problem.place[0]?.part !== 'step').length; // prettier-ignore
  return (
    <nav class="editor-steps" aria-label={t.steps}>
      <ol>
        <li>
          <Entry index={null} name={t.about} open={about} />
        </li>
        {steps.map((step, k) => (
          <li key={k}>
            <Entry
              index={k}
              name={textIn(step.title, language) || t.untitled}
              open={countIn(problems, `step ${k + 1}`)}
            />
          </li>
        ))}
      </ol>
      <button type="button" data-name="Add a step" onClick={() => draft.addStep()}>
        {t.add}
      </button>
      {chosen !== null && (
        <div class="editor-step-keys">
          <button
            type="button"
            disabled={chosen === 0}
            onClick={() => draft.moveStep(chosen, chosen - 1)}
          >
            {t.up}
          </button>
          <button
            type="button"
            disabled={chosen === steps.length - 1}
            onClick={() => draft.moveStep(chosen, chosen + 1)}
          >
            {t.down}
          </button>
          <button
            type="button"
            disabled={steps.length === 1}
            onClick={() => draft.removeStep(chosen)}
          >
            {t.remove}
          </button>
        </div>
      )}
    </nav>
  );
}

function Entry({ index, name, open }: { index: number | null; name: string; open: number }) {
  const { lab, draft } = useLab();
  return (
    <button
      type="button"
      class="editor-step"
      aria-current={draft.index.value === index ? 'true' : undefined}
      onClick={() => draft.choose(index)}
    >
      <span class="editor-step-name">
        {index !== null && <b>{index + 1}</b>} {name}
      </span>
      {open > 0 && (
        <span class="editor-open" title={lab.texts.value.lessonEditor.problems(open)}>
          {open}
        </span>
      )}
    </button>
  );
}
