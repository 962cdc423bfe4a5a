// A typed number, or a small calculation such as 1/3. What is right is used at once; what is not is
// answered in one sentence beside the field, and the last good value stays in use.

import './number-box.css';
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { readField, type NumberField } from '../../../shared/session/fields';
import type { Problem } from '../../../shared/problem';
import { sentence } from '../../../i18n/sentence';
import type { Texts } from '../../../i18n/texts';
import { fullText } from '../../../i18n/number-format';
import { ariaValues } from '../aria-values';
import { ProblemBubble } from '../problem-bubble/problem-bubble';
import type { KeyStep } from './key-step';

interface Props {
  readonly field: NumberField;
  /** The accessible name. */
  readonly name: string;
  /** The fixed name by which tests find it. */
  readonly contract?: string;
  readonly role?: 'spinbutton';
  readonly value: number;
  /** In the language of a complaint. */
  readonly texts: Texts;
  /** Called with another number than `value`, at once. */
  readonly onValue: (value: number) => void;
  /** A gesture has ended: the next change is an undo step of its own. */
  readonly onSettle: () => void;
  readonly step?: KeyStep;
  readonly help?: string;
}

/** Text that is no number may still become one, e.g. “1e-” or “1/”: a complaint waits so long (ms). */
const PATIENCE = 1200;

export function NumberBox(props: Props) {
  const { field, name, contract, role, value, texts, onValue, onSettle, step, help } = props;
  /** What is being typed; null while the field shows the value in use. */
  const draft = useSignal<string | null>(null);
  const problem = useSignal<Problem | null>(null);
  /** The last value that was typed. */
  const given = useRef(Number.NaN);
  const timer = useRef(0);
  const input = useRef<HTMLInputElement>(null);
  const errorId = useId();

  useEffect(() => {
    if (draft.peek() === null || Object.is(given.current, value)) return;
    // The value came from elsewhere: a preset, a drag, undo.
    if (!problem.peek() || document.activeElement !== input.current) forget();
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function forget(): void {
    clearTimeout(timer.current);
    draft.value = null;
    problem.value = null;
  }

  function read(text: string, final: boolean): void {
    clearTimeout(timer.current);
    const parsed = readField(field, text);
    if (parsed.ok) {
      problem.value = null;
      given.current = parsed.value;
      if (!Object.is(parsed.value, value)) onValue(parsed.value);
    } else if (final) {
      problem.value = parsed.problem;
    } else {
      timer.current = window.setTimeout(() => read(text, true), PATIENCE);
    }
  }

  function finish(): void {
    const text = draft.peek();
    if (text !== null) read(text, true);
    if (!problem.peek()) draft.value = null;
    onSettle();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') finish();
    else if (event.key === 'Escape' && draft.peek() !== null) {
      forget();
      event.stopPropagation();
    } else if (step) {
      const direction = directionOf(event.key);
      if (direction === 0) return;
      event.preventDefault();
      const size = event.key.startsWith('Page') ? 10 : event.shiftKey ? 0.1 : 1;
      const next = step(value, direction, size);
      if (!field.accepts(next)) return;
      forget();
      onValue(next);
    }
  }

  const shown = draft.value ?? fullText(value);
  const wrong = problem.value;
  return (
    <span class="number-box">
      <input
        ref={input}
        type="text"
        inputMode={field.id === 'steps' ? 'numeric' : 'text'}
        autocomplete="off"
        spellcheck={false}
        {...(contract ? { 'data-name': contract } : {})}
        aria-label={name}
        {...(role
          ? { role, ...ariaValues({ now: value }), 'aria-valuetext': fullText(value) }
          : {})}
        aria-invalid={wrong ? 'true' : 'false'}
        {...(wrong ? { 'aria-describedby': errorId } : {})}
        {...(help ? { title: help } : {})}
        value={shown}
        onInput={(event) => {
          draft.value = event.currentTarget.value;
          read(event.currentTarget.value, false);
        }}
        onBlur={finish}
        onKeyDown={onKeyDown}
      />
      {wrong && <ProblemBubble id={errorId} text={sentence(texts, wrong)} />}
    </span>
  );
}

function directionOf(key: string): 1 | -1 | 0 {
  if (key === 'ArrowUp' || key === 'PageUp') return 1;
  if (key === 'ArrowDown' || key === 'PageDown') return -1;
  return 0;
}
