// The session as a Python script in the notebook's style, live, to be copied.

import './code-dialog.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { scriptText } from '../../i18n/python-script';
import { sentence } from '../../i18n/sentence';
import { copyText } from '../model/copy-text';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import { pythonParts } from './python-parts';

/** Stands beside the lab, which goes on; so the code can be seen to follow a control. */
export function CodeDialog() {
  const { lab } = useLab();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const open = lab.looks.code.value;

  useEffect(() => {
    const element = dialog.current;
    if (!element || !open) return;
    opener.current = document.activeElement;
    element.show();
    return () => element.close();
  }, [open]);

  /** Before what has the focus is gone, it goes back to where it was. */
  const close = () => {
    const inside = dialog.current?.contains(document.activeElement);
    if (inside && opener.current instanceof HTMLElement) opener.current.focus();
    lab.looks.set({ code: false });
  };

  return (
    <dialog
      ref={dialog}
      class="code-dialog"
      aria-label={lab.texts.value.names.code.dialog}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      {open && <Code close={close} />}
    </dialog>
  );
}

function Code({ close }: { readonly close: () => void }) {
  const { lab } = useLab();
  const { code: t, names } = lab.texts.value;
  const script = lab.results.script.value;
  const text = script?.ok ? scriptText(lab.texts.value, script.value) : null;
  /** What came of the last press, for this text. */
  const copied = useSignal<{ readonly text: string; readonly done: boolean } | null>(null);
  const last = copied.value?.text === text ? copied.value : null;

  return (
    <>
      <div class="code-head">
        <h2>{t.title}</h2>
        <span class="soft" role="status">
          {last && (last.done ? t.copied : t.failed)}
        </span>
        <button
          type="button"
          aria-label={names.code.copy}
          disabled={text === null}
          onClick={() => {
            if (text !== null) copied.value = { text, done: copyText(text) };
          }}
        >
          {t.copy}
        </button>
        <button
          type="button"
          class="icon-only"
          aria-label={names.code.close}
          title={t.close}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </div>
      {script && !script.ok && (
        <p class="code-problem">{sentence(lab.texts.value, script.problem)}</p>
      )}
      <pre tabIndex={0} role="application" aria-label={names.code.text}>
        {text !== null &&
          pythonParts(text).map((part, k) =>
            part.comment ? (
              <em key={k} lang={lab.language.value}>
                {part.text}
              </em>
            ) : (
              <span key={k} lang="en">
                {part.text}
              </span>
            ),
          )}
      </pre>
      <p class="soft code-note">{t.note}</p>
    </>
  );
}
