// Below a step: back, once more, and on.

import type { Lesson } from '../lessons/lesson';
import { useLab } from '../panel/lab-context';

export function LessonFoot({ lesson }: { readonly lesson: Lesson }) {
  const { lab, lessons } = useLab();
  const t = lab.texts.value.lesson;
  const names = lab.texts.value.names.lessonPanel;
  const { index } = lessons;
  const lastLesson = lessons.seriesOf(lesson).at(-1)?.id === lesson.id;
  const onward =
    index + 1 < lesson.steps.length
      ? { name: names.next, text: t.next }
      : lastLesson
        ? { name: t.finish, text: t.finish }
        : { name: names.nextLesson, text: t.nextLesson };
  return (
    <footer>
      <button
        type="button"
        aria-label={names.back}
        disabled={index === 0}
        onClick={() => lessons.goTo(index - 1)}
      >
        {t.back}
      </button>
      <button type="button" class="quiet" title={t.againHint} onClick={() => lessons.showAgain()}>
        {t.again}
      </button>
      <button type="button" class="next" aria-label={onward.name} onClick={() => lessons.goOn()}>
        {onward.text}
      </button>
    </footer>
  );
}
