// The choices of a prediction. Once one is taken the right one and the own one are marked, by a sign
// and in words, never by colour alone.

import type { Prediction } from '../lesson';
import { useLab } from '../../app/lab-context';

interface Props {
  readonly prediction: Extract<Prediction, { kind: 'choice' }>;
  /** Index of the choice taken. */
  readonly answer: number | null;
}

export function LessonChoices({ prediction, answer }: Props) {
  const { lab, lessons } = useLab();
  const language = lab.language.value;
  const t = lab.texts.value.lesson;
  return (
    <div class="choices">
      {prediction.choices.map((choice, i) => {
        const right = answer !== null && i === prediction.answer;
        const wrong = answer === i && !right;
        return (
          <button
            key={i}
            type="button"
            class={right ? 'right' : wrong ? 'wrong' : ''}
            aria-pressed={answer === i}
            onClick={() => lessons.answer(i)}
          >
            {right && <span aria-hidden="true">✓ </span>}
            {wrong && <span aria-hidden="true">✗ </span>}
            {choice[language]}
            {right && <span class="mark"> {t.isRight}</span>}
            {wrong && <span class="mark"> {t.isYours}</span>}
          </button>
        );
      })}
    </div>
  );
}
