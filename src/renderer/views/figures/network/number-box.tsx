// A number of the net that people may type: used as soon as the field is left or Enter pressed;
// what cannot be used is answered in one sentence, and the last good value stays.

import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { readField, type NumberField } from '../../../../shared/session/fields';
import { sentence } from '../../../../i18n/sentence';
import { texts } from '../../../../i18n/texts';
import type { Problem } from '../../../../shared/problem';
import type { Language } from '../../../../shared/languages';
import { fullText } from '../../../../i18n/number-format';
import { ariaValues } from '../../../drawing/aria-values';

interface Props {
  readonly field: NumberField;
  /** The accessible name. */
  readonly name: string;
  readonly value: number;
  /** What an arrow key adds. */
  readonly unit: number;
  readonly language: Language;
  readonly onValue: (value: number) => void;
}

export function NumberBox({ field, name, value, unit, language, onValue }: Props) {
  const problem = useSignal<Problem | null>(null);
  const errorId = useId();

  function read(input: HTMLInputElement): void {
    const parsed = readField(field, input.value);
    problem.value = parsed.ok ? null : parsed.problem;
    if (!parsed.ok) return;
    input.value = fullText(parsed.value);
    if (!Object.is(parsed.value, value)) onValue(parsed.value);
  }

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (event.key === 'Escape' && problem.value) {
      event.stopPropagation();
      event.currentTarget.value = fullText(value);
      problem.value = null;
    }
    if (direction === 0) return;
    event.preventDefault();
    // In the decimals of the unit: 0.2 + 0.1 is 0.3.
    const next = Number((value + direction * unit).toPrecision(12));
    if (!field.accepts(next)) return;
    problem.value = null;
    onValue(next);
  }

  return (
    <span class="number-field">
      <input
        type="text"
        role="spinbutton"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        aria-label={name}
        {...ariaValues({ now: value })}
        aria-valuetext={fullText(value)}
        aria-invalid={problem.value ? 'true' : 'false'}
        {...(problem.value ? { 'aria-describedby': errorId } : {})}
        value={fullText(value)}
        onChange={(event) => read(event.currentTarget)}
        onKeyDown={onKeyDown}
      />
      {problem.value && (
        <span class="problem" id={errorId} role="alert">
          {sentence(texts[language], problem.value)}
        </span>
      )}
    </span>
  );
}
