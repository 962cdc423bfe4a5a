// Where a code or the text of a file is put in: the page may not read what was copied, so that a person
// pastes it here.

import './paste-dialog.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { sentence } from '../../i18n/sentence';
import type { Problem } from '../../shared/problem';
import { ModalDialog } from '../panel/modal-dialog';
import { useLab } from '../panel/lab-context';

export function PasteDialog() {
  const { lab } = useLab();
  return (
    <ModalDialog
      open={lab.looks.paste.value}
      title={lab.texts.value.paste.title}
      class="paste"
      close={() => lab.looks.set({ paste: false })}
    >
      <Paste />
    </ModalDialog>
  );
}

function Paste() {
  const { lab, opening } = useLab();
  const { paste: t } = lab.texts.value;
  const text = useSignal('');
  const problem = useSignal<Problem | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const open = async () => {
    problem.value = await opening.text(text.value, null);
  };
  return (
    <form
      class="paste-body"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <label for="pasted">{t.what}</label>
      <textarea
        id="pasted"
        ref={box}
        spellcheck={false}
        data-name="Pasted text"
        aria-invalid={problem.value !== null}
        aria-describedby="paste-problem"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          problem.value = null;
        }}
      />
      <p id="paste-problem" class="paste-problem" role="alert">
        {problem.value && sentence(lab.texts.value, problem.value)}
      </p>
      <div class="paste-buttons">
        <small>{t.undo}</small>
        <button type="submit" disabled={text.value.trim() === ''}>
          {t.open}
        </button>
      </div>
    </form>
  );
}
