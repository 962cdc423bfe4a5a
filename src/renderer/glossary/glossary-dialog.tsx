// The glossary over the lab, opened at the word of a lesson that was pressed.

import './glossary-dialog.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import { GlossaryWords } from './glossary-words';

export function GlossaryDialog() {
  const { lab, glossary: state } = useLab();
  const dialog = useRef<HTMLDialogElement>(null);
  const at = state.entry.value;
  const { names } = lab.texts.value;

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (at === null) element.close();
    else {
      if (!element.open) element.showModal();
      element.querySelector(`[data-word="${CSS.escape(at)}"]`)?.scrollIntoView({ block: 'center' });
    }
  }, [at]);

  return (
    <dialog
      ref={dialog}
      class="glossary"
      aria-label={names.glossary}
      onCancel={() => state.close()}
      // Without a press of the user's since it opened, there is no cancel before it closes; and that it
      // has closed is told late, when it may have been opened again.
      onClose={() => {
        if (!dialog.current?.open) state.close();
      }}
    >
      <header>
        <h2>{lab.texts.value.lesson.glossary}</h2>
        <button type="button" aria-label={names.closeGlossary} onClick={() => state.close()}>
          <Icon name="close" />
        </button>
      </header>
      {/* It scrolls, and must be reached by key for that. */}
      <div class="glossary-list" tabIndex={0} role="group" aria-label={names.words}>
        <GlossaryWords at={at ?? ''} />
      </div>
    </dialog>
  );
}
