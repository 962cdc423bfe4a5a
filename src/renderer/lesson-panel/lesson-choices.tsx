// The choices of a prediction. The own one is marked when it is taken, the right one once it may be
// told: by a sign and in words, never by colour alone.

import type { ChoicePrediction } from '../lessons/lesson';
import { PlainText } from './lesson-text';
import { useLab } from '../panel/lab-context';

interface Props {
  readonly prediction: ChoicePrediction;
  readonly choices: readonly string[];
  /** Index of the choice taken. */
  readonly answer: number | null;
  /** Whether the right one was shown before any was taken. */
  readonly shown: boolean;
  /** Whether it is told which is right. */
  readonly judged: boolean;
}

export function LessonChoices({ prediction, choices, answer, shown, judged }: Props) {
  const { lab, lessons } = useLab();
  const t = lab.texts.value.lesson;
  return (
    <div class="choices">
      {choices.map((choice, i) => {
        const right = judged && i === prediction.answer;
        const yours = answer === i;
        const wrong = judged && yours && !right;
        return (
          <button
            key={i}
            type="button"
            class={right ? 'right' : wrong ? 'wrong' : ''}
            aria-pressed={yours}
            disabled={shown}
            onClick={() => lessons.answer(i)}
          >
            {right && <span aria-hidden="true">✓ </span>}
            {wrong && <span aria-hidden="true">✗ </span>}
            <PlainText text={choice} />
            {right && <span class="mark"> {t.isRight}</span>}
            {yours && !right && <span class="mark"> {t.isYours}</span>}
          </button>
        );
      })}
    </div>
  );
}
