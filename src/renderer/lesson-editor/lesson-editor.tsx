// The editor of lessons: steps on the left, what the chosen one says and asks beside them, and how the
// lesson panel will set it.

import './lesson-editor.css';
import { batch } from '@preact/signals';
import { texts } from '../../i18n/texts';
import { languages } from '../../shared/languages';
import { textIn } from '../../shared/lessons/written-text';
import { TRIAL } from '../lessons/own-lessons';
import { ModalDialog } from '../panel/modal-dialog';
import { useLab } from '../panel/lab-context';
import { LessonForm } from './lesson-form';
import { Preview } from './preview';
import { StepForm } from './step-form';
import { StepList } from './step-list';

export function LessonEditor() {
  const { lab, draft } = useLab();
  return (
    <ModalDialog
      open={draft.place.value === 'editor'}
      title={lab.texts.value.lessonEditor.title}
      class="lesson-editor"
      close={() => {
        if (draft.place.peek() === 'editor') draft.go('away');
      }}
    >
      <OpenEditor />
    </ModalDialog>
  );
}

function OpenEditor() {
  const { draft } = useLab();
  const index = draft.index.value;
  const step = index === null ? undefined : draft.lesson.value.steps[index];
  return (
    <div
      class="editor-frame"
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
        const redo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
        if (!redo && event.code !== 'KeyZ') return;
        // A box of text has no history of its own here: what is typed is a change of the lesson.
        event.preventDefault();
        if (redo) draft.redo();
        else draft.undo();
      }}
    >
      <Keys />
      <div class="editor-body">
        <StepList />
        <div class="editor-form" key={String(index)} tabIndex={-1}>
          {index === null ? <LessonForm /> : <StepForm index={index} />}
        </div>
        {step && <Preview step={step} />}
      </div>
    </div>
  );
}

function Keys() {
  const { lab, draft, lessons, ownLessons, notices } = useLab();
  const t = lab.texts.value.lessonEditor;
  const problems = draft.problems.value;
  const ready = problems.length === 0;

  function tryIt(): void {
    const lesson = draft.lesson.peek();
    batch(() => {
      if (lessons.lesson.peek()) lessons.close();
      ownLessons.try(lesson);
      draft.go('trial');
    });
    lessons.openAnew(TRIAL);
    lessons.goTo(draft.index.peek() ?? 0);
  }

  async function save(): Promise<void> {
    if (await ownLessons.saveFile(draft.lesson.peek())) draft.markSaved();
  }

  function list(): void {
    const lesson = draft.lesson.peek();
    if (ownLessons.add(lesson) === null) return;
    draft.markSaved();
    const title = textIn(lesson.title, lab.language.peek());
    notices.tell((texts) => texts.lessonEditor.listed(title));
  }

  return (
    <div class="editor-keys editor-top">
      <label>
        {t.language}{' '}
        <select
          value={draft.writing.value ?? lab.language.value}
          onChange={(event) => draft.writeIn(event.currentTarget.value as 'both')}
        >
          {([...languages, 'both'] as const).map((one) => (
            <option key={one} value={one}>
              {one === 'both' ? t.both : texts[one].languageName}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={!draft.canUndo.value} onClick={() => draft.undo()}>
        {t.undo}
      </button>
      <button type="button" disabled={!draft.canRedo.value} onClick={() => draft.redo()}>
        {t.redo}
      </button>
      <button type="button" onClick={() => draft.begin()}>
        {t.fresh}
      </button>
      <span class="editor-ready soft" role="status">
        {ready ? (draft.unsaved.value ? t.unsaved : t.saved) : t.problems(problems.length)}
      </span>
      <button type="button" disabled={!ready} title={t.tryHint} data-name="Try it" onClick={tryIt}>
        {t.tryIt}
      </button>
      <button type="button" disabled={!ready} data-name="Add to my lessons" onClick={list}>
        {t.list}
      </button>
      <button
        type="button"
        class="primary"
        disabled={!ready}
        data-name="Save the lesson"
        onClick={() => void save()}
      >
        {t.save}
      </button>
    </div>
  );
}
