// The name of a run, typed in its place in the list. Enter or leaving the field takes it, Escape does
// not; an empty one gives the run the name of what it differs in.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { renameRun } from '../model/run-list';
import { useLab } from '../panel/lab-context';
import { bounds } from '../../shared/bounds';
import { typedText } from '../panel/typed-text';

export function RunNameField({ style }: { readonly style: number }) {
  const { lab } = useLab();
  const { names, commands } = lab.texts.value;
  const field = useRef<HTMLInputElement>(null);
  const given = lab.runs.value.find((each) => each.style === style)?.run.name ?? '';
  // Before the next key comes: the first letter is part of the name.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  /** The row has the focus again where the field had it. */
  const close = (name: string | null, hadFocus: boolean) => {
    const row = field.current?.closest('[data-run]');
    if (lab.looks.renamedRun.peek() !== style) return;
    lab.looks.set({ renamedRun: null });
    if (name !== null && name.trim() !== given) renameRun(lab, style, name);
    if (hadFocus) setTimeout(() => row?.querySelector<HTMLElement>('.run-choice')?.focus());
  };
  return (
    <input
      type="text"
      ref={field}
      class="run-name-field"
      aria-label={names.runs.name}
      title={commands.renameRun.hint}
      onInput={(event) => typedText(event.currentTarget, bounds.name)}
      defaultValue={given}
      placeholder={lab.runNames.value.get(style) ?? ''}
      onBlur={(event) => close(event.currentTarget.value, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isComposing) return;
        if (event.key === 'Enter') close(event.currentTarget.value, true);
        if (event.key === 'Escape') close(null, true);
      }}
    />
  );
}
