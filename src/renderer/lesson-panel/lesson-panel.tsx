// The open lesson: what to read, what to do, what to predict.

import './lesson-panel.css';
import { useEffect, useRef } from 'preact/hooks';
import type { BoundSymbol, Lesson, LessonStep } from '../lessons/lesson';
import type { StepTexts } from '../lessons/lesson-texts';
import { fill } from '../../i18n/fill';
import { fullText, shortText } from '../../i18n/number-format';
import type { LessonProgress } from '../lessons/progress';
import { CourseEnd } from './course-end';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import { LessonPrediction } from './lesson-prediction';
import { LessonText } from './lesson-text';
import { Typeset } from '../drawing/text/typeset';

export function LessonPanel() {
  const { lessons } = useLab();
  const lesson = lessons.lesson.value;
  const step = lessons.step.value;
  const progress = lessons.progress.value;
  if (!lesson || !step || !progress) return null;
  if (lessons.ended.value) return <CourseEnd />;
  return <OpenLesson lesson={lesson} step={step} progress={progress} />;
}

interface Open {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly progress: LessonProgress;
}

function OpenLesson({ lesson, step, progress }: Open) {
  const { lab, lessons } = useLab();
  const language = lab.language.value;
  const t = lab.texts.value.lesson;
  const names = lab.texts.value.names.lessonPanel;
  const texts = step.texts[language];
  const body = useRef<HTMLDivElement>(null);
  const { index } = lessons;
  const taskDone = progress.tasks.includes(step.id);
  const lastLesson = lessons.catalogue.at(-1)?.id === lesson.id;
  const onward =
    index + 1 < lesson.steps.length
      ? { name: names.next, text: t.next }
      : lastLesson
        ? { name: t.finish, text: t.finish }
        : { name: names.nextLesson, text: t.nextLesson };

  useEffect(() => {
    body.current?.style.removeProperty('--below');
    body.current?.scrollTo(0, 0);
  }, [step.id, lesson.id]);

  return (
    <section class="lesson" aria-label={names.text}>
      <header>
        <h2 title={texts.title}>{texts.title}</h2>
        <span class="soft">
          {index + 1} / {lesson.steps.length} · {fill(t.section, { section: lesson.section })}
          <span class="lesson-name"> · {lesson.texts[language].title}</span>
        </span>
        <StepStatus step={step} progress={progress} />
        <span class="lesson-keys">
          <button
            type="button"
            aria-label={names.again}
            title={t.again}
            onClick={() => lessons.show()}
          >
            <Icon name="restart" />
          </button>
          <button
            type="button"
            aria-label={names.back}
            disabled={index === 0}
            onClick={() => lessons.goTo(index - 1)}
          >
            {t.back}
          </button>
          <button type="button" class="next" aria-label={onward.name} onClick={forward}>
            {onward.text}
          </button>
        </span>
      </header>
      <div class="lesson-body" ref={body} tabIndex={0} role="group" aria-label={names.step}>
        <LessonText text={texts.text} />
        {step.symbols && <Symbols symbols={step.symbols} />}
        {step.figure === 'sharedArray' && (
          <p>
            <button type="button" onClick={() => lab.looks.set({ sharedArray: true })}>
              {t.openMystery}
            </button>
          </p>
        )}
        {step.prediction && texts.prediction && (
          <LessonPrediction
            key={`${lesson.id}.${step.id}`}
            prediction={step.prediction}
            texts={texts.prediction}
            answer={progress.answers[step.id] ?? null}
            taskOpen={step.done !== undefined && !taskDone}
          />
        )}
      </div>
      {(texts.task || texts.hint) && (
        <Task key={`${lesson.id}.${step.id}`} texts={texts} done={taskDone} />
      )}
    </section>
  );

  function forward(): void {
    if (index + 1 < lesson.steps.length) lessons.goTo(index + 1);
    else if (lastLesson) lessons.ended.value = true;
    else lessons.open(lessons.catalogue[lessons.catalogue.indexOf(lesson) + 1]?.id ?? null);
  }
}

/** Whether the step is done; with one half of it done, which other half is missing. */
function StepStatus({ step, progress }: Pick<Open, 'step' | 'progress'>) {
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

/** What to do stays in sight, however far the text is scrolled. */
function Task({ texts, done }: { readonly texts: StepTexts; readonly done: boolean }) {
  const { task, hint } = texts;
  const { lab } = useLab();
  const t = lab.texts.value.lesson;
  return (
    <div class="task" role="group" aria-label={lab.texts.value.names.lessonPanel.task}>
      {task && (
        <>
          <b class={done ? 'done' : ''}>
            {done && (
              <>
                <span aria-hidden="true">✓ </span>
                <span class="unseen">{t.done}: </span>
              </>
            )}
            {t.task}
          </b>
          <LessonText text={task} />
        </>
      )}
      {hint && (
        <details class="hint">
          <summary>{t.hint}</summary>
          <LessonText text={hint} />
        </details>
      )}
    </div>
  );
}

/** The symbols of the formula, their names in the code, and what the controls say. */
function Symbols({ symbols }: { readonly symbols: readonly BoundSymbol[] }) {
  const { lab } = useLab();
  const session = lab.session.value;
  const run = lab.results.run.value?.trajectory;
  const step = Math.min(lab.playback.whole.value, (run?.length ?? 1) - 1);
  const values = {
    start: `(${session.start.join(', ')})`,
    lr: fullText(session.lr),
    steps: String(session.steps),
    gradient: run ? `(${[0, 1].map((i) => shortText(run.gradient(step, i), 4)).join(', ')})` : '…',
  };
  return (
    <p class="symbols">
      {symbols.map(({ tex, code, field }) => (
        <span key={code}>
          <Typeset tex={tex} /> <code>{code}</code> = <b class="number">{values[field]}</b>
        </span>
      ))}
    </p>
  );
}
