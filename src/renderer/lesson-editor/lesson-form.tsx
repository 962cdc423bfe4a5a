// What is said of the whole lesson.

import { useLab } from '../panel/lab-context';
import { NumberEntry } from './number-entry';
import { ProblemLines } from './problem-lines';
import { TextField } from './text-field';

export function LessonForm() {
  const { lab, draft } = useLab();
  const t = lab.texts.value.lessonEditor;
  const lesson = draft.lesson.value;
  return (
    <>
      <TextField
        label={t.lessonTitle}
        value={lesson.title}
        at="title"
        change={(title = {}) => draft.change({ title }, 'title')}
      />
      <TextField
        label={t.aim}
        value={lesson.aim}
        at="aim"
        lines={2}
        change={(aim = {}) => draft.change({ aim }, 'aim')}
      />
      <NumberEntry
        label={t.minutes}
        value={lesson.minutes}
        change={(minutes) => minutes !== undefined && draft.change({ minutes }, 'minutes')}
      />
      <ProblemLines at="minutes" />
      <label class="editor-number">
        <span>{t.section}</span>
        <input
          type="text"
          autocomplete="off"
          value={lesson.section ?? ''}
          onInput={(event) => {
            const { section: _, ...rest } = draft.lesson.peek();
            const section = event.currentTarget.value;
            draft.replace(section === '' ? rest : { ...rest, section }, 'section');
          }}
        />
      </label>
      <ProblemLines at="section" />
    </>
  );
}
