// What to do, with exactly the controls that it needs, live.

import { Card } from './card';
import { Hint } from './hint';
import type { LessonStep } from '../lessons/lesson';
import { controlById } from '../controls/control-by-id';
import { useLab } from '../panel/lab-context';
import { LessonText } from './lesson-text';

interface Props {
  readonly step: LessonStep;
  readonly number: number;
}

export function DoCard({ step, number }: Props) {
  const { lab, lessons, commands } = useLab();
  const t = lab.texts.value.lesson;
  const { task, hint } = step.texts[lab.language.value];
  const done = lessons.walk.taskDone.value;
  return (
    <Card
      kind="task"
      number={number}
      title={t.task}
      name={lab.texts.value.names.lessonPanel.task}
      done={done ? t.done : null}
    >
      {task && <LessonText text={task} />}
      {/* The projector's strip has them, large. */}
      {step.controls && !lab.looks.presenter.value && (
        <form class="controls card-controls" onSubmit={(event) => event.preventDefault()}>
          {step.controls.map((id) => {
            const Control = controlById[id];
            return <Control key={id} />;
          })}
        </form>
      )}
      {step.figure === 'sharedArray' && (
        <button type="button" onClick={commands.sharedArray}>
          {t.openMystery}
        </button>
      )}
      {hint && <Hint text={hint} />}
      {step.demo && !done && lessons.answered.value && (
        <div class="card-keys">
          <button type="button" class="quiet" title={t.doForMeHint} onClick={lessons.walk.showMe}>
            {t.doForMe}
          </button>
        </div>
      )}
    </Card>
  );
}
