// Over the lab while a step is being set up or the lesson is tried: what it is for, and the way back.

import './editor-bar.css';
import { batch } from '@preact/signals';
import { TRIAL } from '../lessons/own-lessons';
import { useLab } from '../panel/lab-context';
import { recordSetUp } from './record-set-up';

export function EditorBar() {
  const bench = useLab();
  const { lab, draft, lessons, ownLessons } = bench;
  const t = lab.texts.value.lessonEditor;
  const place = draft.place.value;
  if (place !== 'lab' && place !== 'trial') return null;

  function record(): void {
    batch(() => {
      recordSetUp(bench);
      draft.go('editor');
    });
  }

  function back(): void {
    batch(() => {
      if (lessons.lesson.peek()?.id === TRIAL) lessons.open(null);
      ownLessons.try(null);
      draft.go('editor');
    });
  }

  return (
    <section class="editor-bar" aria-label={t.draft}>
      <span>{place === 'lab' ? t.settingUp((draft.index.value ?? 0) + 1) : t.trying}</span>
      {place === 'lab' && (
        <button
          type="button"
          class="primary"
          title={t.recordHint}
          data-name="This is the set-up"
          onClick={record}
        >
          {t.record}
        </button>
      )}
      <button type="button" data-name="Back to the editor" onClick={back}>
        {t.back}
      </button>
    </section>
  );
}
