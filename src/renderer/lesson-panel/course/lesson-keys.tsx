// What can be done with a lesson as a file; with one of one's own more.

import type { Lesson } from '../../lessons/lesson';
import { useLab } from '../../panel/lab-context';

interface Props {
  readonly lesson: Lesson;
  readonly own: boolean;
}

export function LessonKeys({ lesson, own }: Props) {
  const { lab, lessons, ownLessons, draft } = useLab();
  const file = ownLessons.fileOf(lesson.id);
  const t = lab.texts.value.ownLessons;
  const { title } = lesson.texts[lab.language.value];

  function remove(): void {
    lab.looks.set({ courseMap: false });
    if (lessons.lesson.peek()?.id === lesson.id) lessons.open(null);
    ownLessons.remove(lesson.id);
  }

  return (
    <>
      <button
        type="button"
        class="quiet"
        data-name="Save the lesson"
        aria-label={t.saveNamed(title)}
        onClick={() => void ownLessons.save(lesson)}
      >
        {t.save}
      </button>
      {file && (
        <button
          type="button"
          class="quiet"
          data-name="Edit the lesson"
          aria-label={t.editNamed(title)}
          onClick={() => {
            lab.looks.set({ courseMap: false });
            draft.begin(file);
            draft.go('editor');
          }}
        >
          {t.edit}
        </button>
      )}
      {own && (
        <button
          type="button"
          class="quiet"
          data-name="Remove the lesson"
          aria-label={t.removeNamed(title)}
          onClick={remove}
        >
          {t.remove}
        </button>
      )}
    </>
  );
}
