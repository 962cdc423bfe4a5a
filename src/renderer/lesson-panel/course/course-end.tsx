// After the last step of the last lesson: what was learnt, lesson by lesson, what was predicted
// right, and the way back to the own experiment.

import './course-end.css';
import { useEffect, useRef } from 'preact/hooks';
import { useLab } from '../../panel/lab-context';
import { CourseReview } from './course-review';
import { scoreOf, sumOf } from './course-score';

export function CourseEnd() {
  const { lab, lessons, progress, commands } = useLab();
  const t = lab.texts.value.lesson;
  const names = lab.texts.value.names.lessonPanel;
  const language = lab.language.value;
  const way = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useEffect(() => way.current?.focus(), []);
  const lesson = lessons.lesson.value;
  const series = lesson ? lessons.seriesOf(lesson) : lessons.catalogue;
  const isCourse = series === lessons.catalogue;
  const scores = series.map((lesson) => scoreOf(lesson, progress.of(lesson.id)));
  const { right, made } = sumOf(scores);

  return (
    <section class="lesson course-end" aria-label={names.text}>
      <header>
        <h2>{isCourse ? t.end(series.length) : lab.texts.value.ownLessons.end}</h2>
      </header>
      <div class="lesson-body" tabIndex={0} role="group" aria-label={names.learnt}>
        <p role="status">
          {isCourse && t.learnt} {made > 0 && <b>{t.score(right, made)}</b>}
        </p>
        {isCourse && <CourseReview />}
        <ol>
          {series.map(({ id, texts }, i) => {
            const score = scores[i];
            return (
              <li key={id}>
                <b>{texts[language].title}</b>
                {score && score.made > 0 && (
                  <span class="soft"> {t.score(score.right, score.made)}</span>
                )}
                <p>{texts[language].aim}</p>
              </li>
            );
          })}
        </ol>
      </div>
      <footer>
        <button type="button" aria-label={names.back} onClick={() => lessons.goBack()}>
          {t.back}
        </button>
        <button type="button" class="quiet" onClick={commands.courseMap}>
          {lab.texts.value.commands.courseMap.label}
        </button>
        <button type="button" class="next" ref={way} onClick={() => lessons.open(null)}>
          {t.ownExperiment}
        </button>
      </footer>
    </section>
  );
}
