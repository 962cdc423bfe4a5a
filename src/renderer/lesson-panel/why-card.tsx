// Why it is so: told once the task is done, or when somebody asks.

import { useEffect, useRef } from 'preact/hooks';
import { Card } from './card';
import { useLab } from '../panel/lab-context';
import { LessonText } from './lesson-text';

interface Props {
  readonly because: string;
  readonly number: number;
}

export function WhyCard({ because, number }: Props) {
  const { lab, lessons } = useLab();
  const t = lab.texts.value.lesson;
  const { walk } = lessons;
  const told = walk.explained.value;
  const answered = lessons.answered.value;
  const judged = walk.judged.value;
  const text = useRef<HTMLDivElement>(null);
  /** The button that was pressed goes; a reader goes on with the explanation. */
  const pressed = useRef(false);
  useEffect(() => {
    if (!told) return;
    if (pressed.current) text.current?.focus({ preventScroll: true });
    pressed.current = false;
  }, [told]);

  return (
    <Card
      kind="because"
      number={number}
      title={t.why}
      name={lab.texts.value.names.lessonPanel.why}
      waits={!told}
    >
      <div ref={text} tabIndex={-1} role="status">
        {told && <LessonText text={because} />}
      </div>
      {!told && (
        <div class="card-keys">
          {!judged && <span>{answered ? t.thenTry : t.whyLater}</span>}
          {answered && (
            <button
              type="button"
              onClick={() => {
                pressed.current = true;
                walk.explain();
              }}
            >
              {t.explain}
            </button>
          )}
        </div>
      )}
    </Card>
  );
}
