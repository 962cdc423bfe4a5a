// The open lesson: what to read, then predict, do, and why. One card each.

import './lesson-panel.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Lesson, LessonStep } from '../lessons/lesson';
import type { LessonProgress } from '../lessons/progress';
import { CourseEnd } from './course/course-end';
import { DoCard } from './do-card';
import { LessonFoot } from './lesson-foot';
import { LessonHead } from './lesson-head';
import { LessonPrediction } from './lesson-prediction';
import { LessonSymbols } from './lesson-symbols';
import { LessonText } from './lesson-text';
import { useLab } from '../panel/lab-context';
import { letGoAfterTyping, OF_TASK } from '../panel/let-go';
import { WhyCard } from './why-card';

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

/** Where something happens as a step goes on. */
const cards = {
  question: '.ask',
  predicted: '.task',
  judged: '.ask',
  reason: '.because',
} as const;

function OpenLesson({ lesson, step, progress }: Open) {
  const { lab, lessons } = useLab();
  const names = lab.texts.value.names.lessonPanel;
  const texts = step.texts[lab.language.value];
  const body = useRef<HTMLDivElement>(null);
  const key = `${lesson.id}.${step.id}`;
  const stage = lessons.walk.stage.value;
  const presenting = lab.looks.presenter.value;
  // A hint names keys of the run: they mean that right after a number was typed.
  useEffect(() => letGoAfterTyping(OF_TASK), []);
  const opened = useRef('');
  useEffect(() => {
    const isNew = opened.current !== key;
    opened.current = key;
    if (isNew) body.current?.scrollTo(0, 0);
    // A class is asked before anything else; nobody scrolls with a clicker.
    if (isNew && !presenting) return;
    const block = presenting ? 'start' : 'nearest';
    body.current?.querySelector(cards[stage])?.scrollIntoView({ block });
    // A card may be higher than its room; what does the task is seen whole.
    const controls = stage === 'predicted' && !presenting && '.card-controls';
    if (controls) body.current?.querySelector(controls)?.scrollIntoView({ block });
  }, [key, stage, presenting]);
  const acts = step.done !== undefined || step.figure === 'sharedArray';

  return (
    <section class="lesson" aria-label={names.text}>
      <LessonHead lesson={lesson} step={step} progress={progress} />
      {/* It may scroll, and must be reached by key for that. */}
      <div class="lesson-body" ref={body} tabIndex={0} role="group" aria-label={names.step}>
        <LessonText text={texts.text} />
        {step.symbols && <LessonSymbols symbols={step.symbols} />}
        {step.prediction && texts.prediction && (
          <LessonPrediction
            key={key}
            prediction={step.prediction}
            texts={texts.prediction}
            answer={progress.answers[step.id] ?? null}
            shown={progress.shown.includes(step.id)}
            {...(!acts && texts.hint ? { hint: texts.hint } : {})}
          />
        )}
        {acts && <DoCard key={`do ${key}`} step={step} number={step.prediction ? 2 : 1} />}
        {texts.prediction && (
          <WhyCard key={`why ${key}`} because={texts.prediction.because} number={acts ? 3 : 2} />
        )}
      </div>
      <LessonFoot lesson={lesson} />
    </section>
  );
}
