// Above a step: its place in the lesson, its title, and whether it is done.

import { StepDots } from './step-dots';
import { fill } from '../../i18n/fill';
import type { Lesson, LessonStep } from '../lessons/lesson';
import type { LessonProgress } from '../lessons/progress';
import { useLab } from '../panel/lab-context';

interface Props {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly progress: LessonProgress;
}

export function LessonHead({ lesson, step, progress }: Props) {
  const { lab, lessons } = useLab();
  const language = lab.language.value;
  const t = lab.texts.value.lesson;
  return (
    <header>
      <div class="lesson-place">
        <StepDots lesson={lesson} progress={progress} />
        <span class="soft">
          {lesson.section && `${fill(t.section, { section: lesson.section })} · `}
          {t.minutes(lesson.minutes)}
        </span>
      </div>
      {lessons.index === 0 && <p class="lesson-aim soft">{lesson.texts[language].aim}</p>}
      <h2>{step.texts[language].title}</h2>
      <StepStatus step={step} progress={progress} />
    </header>
  );
}

/** Whether the step is done; with one half of it done, which other half is missing. */
function StepStatus({ step, progress }: Omit<Props, 'lesson'>) {
  const t = useLab().lab.texts.value.lesson;
  const done = progress.done.includes(step.id);
  const taskDone = progress.tasks.includes(step.id);
  const missing = taskDone ? t.openPrediction : step.id in progress.answers ? t.openTask : null;
  return (
    <span class={done ? 'done' : 'missing'} role="status">
      {done ? `✓ ${t.done}` : missing}
    </span>
  );
}
