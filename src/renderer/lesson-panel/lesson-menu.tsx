// The lessons of the chapter with how far each has come, the free lab, and the map of the course.

import type { Lesson } from '../lessons/lesson';
import { commandTip } from '../panel/command-tip';
import { useLab } from '../panel/lab-context';
import { doneSteps } from './course/course-score';

export function LessonMenu() {
  const { lab, lessons, progress, commands } = useLab();
  const language = lab.language.value;
  const t = lab.texts.value.lesson;
  const soFar = (lesson: Lesson): string => {
    const done = doneSteps(lesson, progress.of(lesson.id));
    if (done === lesson.steps.length) return ' ✓';
    return done === 0 ? '' : ` ${done}/${lesson.steps.length}`;
  };
  return (
    <>
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
            {soFar(lesson)}
          </option>
        ))}
      </select>
      {lessons.lesson.value && (
        <button
          type="button"
          data-name="Course map"
          title={commandTip(lab, 'courseMap')}
          onClick={commands.courseMap}
        >
          {lab.texts.value.commands.courseMap.label}
        </button>
      )}
    </>
  );
}
