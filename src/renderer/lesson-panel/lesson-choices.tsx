// The choices of a prediction. The own one is marked when it is taken, the right one once it may be
// told: by a sign and in words, never by colour alone.

import { PlainText } from './lesson-text';
import { useLab } from '../panel/lab-context';

interface Props {
  readonly choices: readonly string[];
  /** Index of the right one. */
  readonly right: number;
  /** Index of the choice taken. */
  readonly answer: number | null;
  /** Whether the right one was shown before any was taken. */
  readonly shown: boolean;
  /** Whether it is told which is right. */
  readonly judged: boolean;
  readonly choose: (choice: number) => void;
}

export function LessonChoices({ choices, right, answer, shown, judged, choose }: Props) {
  const t = useLab().lab.texts.value.lesson;
  return (
    <div class="choices">
      {choices.map((choice, i) => {
        const told = judged && i === right;
        const yours = answer === i;
        const wrong = judged && yours && !told;
        return (
          <button
            key={i}
            type="button"
            class={told ? 'right' : wrong ? 'wrong' : ''}
            aria-pressed={yours}
            disabled={shown}
            onClick={() => choose(i)}
          >
            {told && <span aria-hidden="true">✓ </span>}
            {wrong && <span aria-hidden="true">✗ </span>}
            <PlainText text={choice} />
            {told && <span class="mark"> {t.isRight}</span>}
            {yours && !told && <span class="mark"> {t.isYours}</span>}
          </button>
        );
      })}
    </div>
  );
}
