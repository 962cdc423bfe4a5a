// The lessons of the chapter, ticked where all of their steps are done, and the free lab.

import type { Lesson } from '../lessons/lesson';
import { useLab } from '../panel/lab-context';

export function LessonMenu() {
  const { lab, lessons, progress } = useLab();
  const language = lab.language.value;
  const t = lab.texts.value.lesson;
  const isDone = ({ id, steps }: Lesson) =>
    steps.every((step) => progress.of(id).done.includes(step.id));
  return (
    <select
      class="lesson-menu"
      data-name="Lesson"
      aria-label={lab.texts.value.names.lesson}
      title={lab.texts.value.help.lesson(lessons.catalogue.length)}
      value={lessons.lesson.value?.id ?? ''}
      onChange={(event) => lessons.open(event.currentTarget.value || null)}
    >
      <option value="">{t.free}</option>
      {lessons.catalogue.map((lesson, i) => (
        <option key={lesson.id} value={lesson.id}>
          {i + 1}. {lesson.texts[language].title}
          {isDone(lesson) ? ' ✓' : ''}
        </option>
      ))}
    </select>
  );
}
