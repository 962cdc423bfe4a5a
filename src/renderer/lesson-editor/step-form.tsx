// One step: what there is to read, what is shown, what is asked, what is to be done.

import { besideIds, controlIds, coverIds } from '../../shared/pane-ids';
import { useLab } from '../panel/lab-context';
import { PredictionForm } from './prediction-form';
import { SetUpForm } from './set-up-form';
import { TaskForm } from './task-form';
import { TextField } from './text-field';
import { TickList } from './tick-list';

export function StepForm({ index }: { readonly index: number }) {
  const { lab, draft } = useLab();
  const { lessonEditor: t, controlWords } = lab.texts.value;
  const step = draft.lesson.value.steps[index];
  if (!step) return null;
  const at = `step ${index + 1}`;
  return (
    <>
      <TextField
        label={t.stepTitle}
        value={step.title}
        at={`${at}.title`}
        change={(title = {}) => draft.changeStep({ title }, 'title')}
      />
      <TextField
        label={t.text}
        value={step.text}
        at={`${at}.text`}
        lines={4}
        change={(text = {}) => draft.changeStep({ text }, 'text')}
      />
      <p class="soft editor-note">{t.marks}</p>
      <SetUpForm step={step} index={index} />
      <PredictionForm step={step} at={at} />
      {step.prediction && (
        <TickList
          label={t.covers}
          words={coverIds}
          nameOf={(id) => t.cover[id]}
          ticked={step.covers}
          change={(covers) => draft.changeStep({ covers })}
        />
      )}
      <TaskForm step={step} at={at} />
      <TickList
        label={t.controls}
        words={controlIds}
        nameOf={(id) => controlWords[id]}
        ticked={step.controls}
        change={(controls) => draft.changeStep({ controls })}
      />
      <TickList
        label={t.views}
        words={besideIds}
        nameOf={(id) => t.view[id]}
        ticked={step.views}
        change={(views) => draft.changeStep({ views })}
      />
      <TextField
        label={t.hint}
        value={step.hint}
        at={`${at}.hint`}
        lines={2}
        change={(hint) => draft.changeStep({ hint }, 'hint')}
      />
    </>
  );
}
