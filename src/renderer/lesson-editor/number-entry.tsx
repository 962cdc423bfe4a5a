// A number of the lesson, as it is typed; nothing is changed before it can be read.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { predictionField, readField } from '../../shared/session/fields';

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  /** undefined: nothing stands there. */
  readonly change: (value: number | undefined) => void;
}

export function NumberEntry({ label, value, change }: Props) {
  const typed = useSignal(text(value));
  const wrong = useSignal(false);
  useEffect(() => {
    const read = readField(predictionField, typed.peek());
    if ((read.ok ? read.value : undefined) !== value) typed.value = text(value);
    wrong.value = false;
  }, [value]);

  function write(next: string): void {
    typed.value = next;
    const read = readField(predictionField, next);
    wrong.value = !read.ok && next.trim() !== '';
    if (read.ok) change(read.value);
    else if (next.trim() === '') change(undefined);
  }

  return (
    <label class="editor-number">
      <span>{label}</span>
      <input
        type="text"
        autocomplete="off"
        aria-invalid={wrong.value ? 'true' : 'false'}
        value={typed.value}
        onInput={(event) => write(event.currentTarget.value)}
      />
    </label>
  );
}

const text = (value: number | undefined): string => (value === undefined ? '' : String(value));
