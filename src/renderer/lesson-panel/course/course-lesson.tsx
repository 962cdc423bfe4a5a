// One lesson on the map of the course.

import type { Lesson } from '../../lessons/lesson';
import { useLab } from '../../panel/lab-context';
import { LessonKeys } from './lesson-keys';
import { doneSteps, scoreOf } from './course-score';

export function CourseLesson({
  lesson,
  number,
}: {
  readonly lesson: Lesson;
  /** In the course; null for one of one's own. */
  readonly number: number | null;
}) {
  const { lab, lessons, progress } = useLab();
  const language = lab.language.value;
  const t = lab.texts.value.lesson;
  const { title, aim } = lesson.texts[language];
  const so = progress.of(lesson.id);
  const done = doneSteps(lesson, so);
  const { right, made } = scoreOf(lesson, so);
  const whole = done === lesson.steps.length;
  return (
    <li class={whole ? 'done' : ''}>
      <span class="course-number" aria-hidden="true">
        {whole ? '✓' : (number ?? '·')}
      </span>
      <div class="course-words">
        <h3>{title}</h3>
        <p class="soft">{aim}</p>
        <p class="course-so-far">
          <span class="course-ticks" aria-hidden="true">
            {lesson.steps.map(({ id }) => (
              <i key={id} class={so.done.includes(id) ? 'done' : ''} />
            ))}
          </span>
          <span>
            {t.minutes(lesson.minutes)} · {t.stepsDone(done, lesson.steps.length)}
            {made > 0 && ` · ${t.score(right, made)}`}
          </span>
          <LessonKeys lesson={lesson} own={number === null} />
        </p>
      </div>
      <button
        type="button"
        aria-label={t.openNamed(title)}
        onClick={() => {
          lab.looks.set({ courseMap: false });
          lessons.open(lesson.id);
        }}
      >
        {t.openLesson}
      </button>
    </li>
  );
}
