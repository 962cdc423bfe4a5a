// The course at a glance: what each lesson is for, how far one has come, what was predicted right.

import './course-map.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../panel/icon';
import { useLab } from '../../panel/lab-context';
import { CourseLesson } from './course-lesson';
import { OwnCourse } from './own-course';
import { scoreOf, sumOf } from './course-score';

export function CourseMap() {
  return useLab().lab.looks.courseMap.value ? <OpenMap /> : null;
}

function OpenMap() {
  const { lab, lessons, progress, commands } = useLab();
  const t = lab.texts.value.lesson;
  const names = lab.texts.value.names.course;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it goes, so that the focus returns to where it was.
    return () => element?.close();
  }, []);
  const close = () => dialog.current?.close();
  const total = sumOf(lessons.catalogue.map((lesson) => scoreOf(lesson, progress.of(lesson.id))));
  const minutes = lessons.catalogue.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return (
    <dialog
      ref={dialog}
      class="course-map"
      aria-label={names.map}
      // That it has closed is told late, when it may have been opened again.
      onClose={() => {
        if (!dialog.current?.open) lab.looks.set({ courseMap: false });
      }}
    >
      <header>
        <h2>{t.course}</h2>
        <span class="soft">
          {t.minutes(minutes)} · {t.score(total.right, total.made)}
        </span>
        <button type="button" aria-label={names.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {/* It scrolls, and must be reached by key for that. */}
      <div class="course-scroll" tabIndex={0} role="group" aria-label={names.lessons}>
        <ol class="course-lessons">
          {lessons.catalogue.map((lesson, i) => (
            <CourseLesson key={lesson.id} lesson={lesson} number={i + 1} />
          ))}
        </ol>
        <OwnCourse />
      </div>
      <footer>
        <StartAgain />
        <button
          type="button"
          class="course-make"
          title={lab.texts.value.commands.lessonEditor.hint}
          onClick={() => {
            lab.looks.set({ courseMap: false });
            commands.lessonEditor();
          }}
        >
          {lab.texts.value.ownLessons.make}
        </button>
      </footer>
    </dialog>
  );
}

/** Asks once: what was done is gone then. */
function StartAgain() {
  const { lab, lessons } = useLab();
  const t = lab.texts.value.lesson;
  const asked = useSignal(false);
  if (!asked.value) {
    return (
      <button type="button" class="quiet" onClick={() => (asked.value = true)}>
        {t.startAgain}
      </button>
    );
  }
  return (
    <>
      <span role="alert">{t.sureToStart}</span>
      <button
        type="button"
        onClick={() => {
          lessons.startAgain();
          asked.value = false;
        }}
      >
        {t.startAgain}
      </button>
      <button type="button" onClick={() => (asked.value = false)}>
        {t.keepProgress}
      </button>
    </>
  );
}
