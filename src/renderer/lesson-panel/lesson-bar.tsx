// Over the whole lab while a lesson waits: which step it is, and the way back to it.

import './lesson-bar.css';
import { useRef } from 'preact/hooks';
import { useLab } from '../panel/lab-context';

export function LessonBar() {
  const { lab, lessons } = useLab();
  const lesson = lessons.lesson.value;
  const step = lessons.step.value;
  const refused = lessons.refused.value;
  const opened = useRef(refused);
  if (!lesson || !step || !lab.looks.wholeLab.value) return null;
  const language = lab.language.value;
  const t = lab.texts.value.lesson;
  const open = !lessons.answered.value && refused !== opened.current;
  return (
    <section class="lesson-bar" aria-label={lab.texts.value.names.lessonPanel.bar}>
      <span class="lesson-bar-title">
        <span class="soft">
          {lesson.texts[language].title} · {lessons.index + 1}/{lesson.steps.length}
        </span>{' '}
        <b>{step.texts[language].title}</b>
        {open && <span class="predict-first"> {t.predictFirst}</span>}
      </span>
      <button
        type="button"
        data-name="Back to the lesson"
        onClick={() => lab.looks.set({ wholeLab: false })}
      >
        {t.backToLesson}
      </button>
    </section>
  );
}
