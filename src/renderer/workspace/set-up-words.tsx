// What a teacher says of the set-up on screen: its title and note, where it has any.

import './set-up-words.css';
import { withoutMarks } from '../../shared/direction-marks';
import { useLab } from '../panel/lab-context';

interface Props {
  /** Whether the title stands elsewhere. */
  readonly untitled: boolean;
}

export function SetUpWords({ untitled }: Props) {
  const { lab } = useLab();
  const title = withoutMarks(lab.session.value.title);
  const note = withoutMarks(lab.session.value.note);
  const named = title !== '' && !untitled;
  if (note === '' && !named) return null;
  return (
    // A long one scrolls, and must be reached by key for that.
    <p class="set-up-words" tabIndex={0} role="note" aria-label={lab.texts.value.setUps.noteName}>
      {named && <b>{title}</b>} {note}
    </p>
  );
}
