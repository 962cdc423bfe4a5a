// After the last step of the last lesson: what was learnt, and the way back to the own experiment.

import { useEffect, useRef } from 'preact/hooks';
import { useLab } from '../panel/lab-context';

export function CourseEnd() {
  const { lab, lessons } = useLab();
  const t = lab.texts.value.lesson;
  const names = lab.texts.value.names.lessonPanel;
  const way = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useEffect(() => way.current?.focus(), []);

  return (
    <section class="lesson" aria-label={names.text}>
      <header>
        <h2>{t.end(lessons.catalogue.length)}</h2>
        <span class="lesson-keys">
          <button
            type="button"
            aria-label={names.back}
            onClick={() => (lessons.ended.value = false)}
          >
            {t.back}
          </button>
          <button type="button" class="next" ref={way} onClick={() => lessons.open(null)}>
            {t.ownExperiment}
          </button>
        </span>
      </header>
      <div class="lesson-body">
        <p role="status">{t.learnt}</p>
      </div>
    </section>
  );
}
