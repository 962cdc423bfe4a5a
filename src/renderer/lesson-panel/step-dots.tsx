// The steps of the lesson as buttons: which are done, and which is open.

import './step-dots.css';
import type { Lesson } from '../lessons/lesson';
import type { LessonProgress } from '../lessons/progress';
import { useLab } from '../panel/lab-context';

interface Props {
  readonly lesson: Lesson;
  readonly progress: LessonProgress;
}

export function StepDots({ lesson, progress }: Props) {
  const { lab, lessons } = useLab();
  const t = lab.texts.value.lesson;
  const language = lab.language.value;
  return (
    <nav class="step-dots" aria-label={lab.texts.value.names.lessonPanel.steps}>
      {lesson.steps.map((step, i) => {
        const done = progress.done.includes(step.id);
        // The title of a step to come may answer the question of this one.
        const title = done || i <= lessons.index ? step.texts[language].title : null;
        const name = t.stepNamed(i + 1, title, done);
        return (
          <button
            key={step.id}
            type="button"
            class={done ? 'done' : ''}
            aria-label={name}
            title={name}
            {...(i === lessons.index ? { 'aria-current': 'step' as const } : {})}
            onClick={() => lessons.goTo(i)}
          >
            {done ? '✓' : i + 1}
          </button>
        );
      })}
    </nav>
  );
}
