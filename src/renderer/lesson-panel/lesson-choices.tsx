// The choices of a prediction. Once one is taken the right one and the own one are marked, by a sign
// and in words, never by colour alone.

import type { ChoicePrediction } from '../lessons/lesson';
import { useLab } from '../panel/lab-context';

interface Props {
  readonly prediction: ChoicePrediction;
  readonly choices: readonly string[];
  /** Index of the choice taken. */
  readonly answer: number | null;
  /** Whether the right one was shown before any was taken. */
  readonly shown: boolean;
}

export function LessonChoices({ prediction, choices, answer, shown }: Props) {
  const { lab, lessons } = useLab();
  const t = lab.texts.value.lesson;
  return (
    <div class="choices">
      {choices.map((choice, i) => {
        const right = (shown || answer !== null) && i === prediction.answer;
        const wrong = answer === i && !right;
        return (
          <button
            key={i}
            type="button"
            class={right ? 'right' : wrong ? 'wrong' : ''}
            aria-pressed={answer === i}
            disabled={shown}
            onClick={() => lessons.answer(i)}
          >
            {right && <span aria-hidden="true">✓ </span>}
            {wrong && <span aria-hidden="true">✗ </span>}
            {choice}
            {right && <span class="mark"> {t.isRight}</span>}
            {wrong && <span class="mark"> {t.isYours}</span>}
          </button>
        );
      })}
    </div>
  );
}
