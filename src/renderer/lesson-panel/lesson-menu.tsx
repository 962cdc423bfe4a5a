// The lessons of the chapter with how far each has come, the free lab, and the map of the course.

import type { Lesson } from '../lessons/lesson';
import { commandTip } from '../panel/command-tip';
import { useLab } from '../panel/lab-context';
import { TRIAL } from '../lessons/own-lessons';
import { doneSteps } from './course/course-score';

export function LessonMenu() {
  const { lab, lessons, ownLessons, progress, commands } = useLab();
  const language = lab.language.value;
  const t = lab.texts.value.lesson;
  const open = lessons.lesson.value?.id;
  const own = ownLessons.all.value.filter(({ id }) => id !== TRIAL || id === open);
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
        value={open ?? ''}
        onChange={(event) => lessons.open(event.currentTarget.value || null)}
      >
        <option value="">{t.free}</option>
        {lessons.catalogue.map((lesson, i) => (
          <option key={lesson.id} value={lesson.id}>
            {i + 1}. {lesson.texts[language].title}
            {soFar(lesson)}
          </option>
        ))}
        {own.length > 0 && (
          <optgroup label={lab.texts.value.ownLessons.group}>
            {own.map((lesson) => (
              <option key={lesson.id} value={lesson.id}>
                {lesson.texts[language].title}
                {soFar(lesson)}
              </option>
            ))}
          </optgroup>
        )}
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
