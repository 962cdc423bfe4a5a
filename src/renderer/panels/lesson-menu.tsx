// The lessons of the chapter, and the free lab.

import { useLab } from './lab-context';

export function LessonMenu() {
  const { lab, lessons } = useLab();
  const language = lab.language.value;
  const t = lab.texts.value.lesson;
  return (
    <select
      data-name="Lesson"
      aria-label={lab.texts.value.names.lesson}
      title={lab.texts.value.help.lesson}
      value={lessons.lesson.value?.id ?? ''}
      onChange={(event) => lessons.open(event.currentTarget.value || null)}
    >
      <option value="">{t.free}</option>
      {lessons.catalogue.map((lesson, i) => (
        <option key={lesson.id} value={lesson.id}>
          {i + 1}. {lesson.title[language]}
        </option>
      ))}
    </select>
  );
}
