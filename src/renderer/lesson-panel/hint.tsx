// A hint, for whoever asks for it.

import { useLab } from '../panel/lab-context';
import { LessonText } from './lesson-text';

export const Hint = ({ text }: { readonly text: string }) => (
  <details class="hint">
    <summary>{useLab().lab.texts.value.lesson.hint}</summary>
    <LessonText text={text} />
  </details>
);
