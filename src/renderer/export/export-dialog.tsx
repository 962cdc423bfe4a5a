// What is made here can leave: the kinds on the left, the choices of the chosen one beside them.

import './export-dialog.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import { forms } from './forms';

export function ExportDialog() {
  const { lab, exporting } = useLab();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = lab.looks.exporting.value;
  const { export: t } = lab.texts.value;

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !isOpen) return undefined;
    element.showModal();
    // Closed while its controls are there, so that the focus returns to where it was.
    return () => element.close();
  }, [isOpen]);

  const close = () => {
    exporting.cancel();
    lab.looks.set({ exporting: false });
  };
  return (
    <dialog
      ref={dialog}
      class="export-dialog"
      aria-label={t.title}
      onCancel={close}
      // That it has closed is told late, when it may have been opened again.
      onClose={() => {
        if (!dialog.current?.open) close();
      }}
      onKeyDown={(event) => {
        // The lab behind it stands still; F5 and F11 mean what they mean everywhere.
        if (!/^F\d/.test(event.key)) event.stopPropagation();
      }}
    >
      {isOpen && (
        <>
          <header>
            <h2>{t.title}</h2>
            <button type="button" aria-label={t.close} title={t.close} onClick={close}>
              <Icon name="close" />
            </button>
          </header>
          <Kinds />
        </>
      )}
    </dialog>
  );
}

function Kinds() {
  const { lab, exporting } = useLab();
  const { forms: words } = lab.texts.value.export;
  const chosen = useSignal(forms[0]?.id);
  const form = forms.find(({ id }) => id === chosen.value);
  const choose = (id: typeof chosen.value) => {
    exporting.cancel();
    chosen.value = id;
  };
  return (
    <div class="export-body">
      <div class="export-kinds" role="radiogroup" aria-label={lab.texts.value.export.what}>
        {forms.map(({ id }) => (
          <label key={id}>
            <input
              type="radio"
              name="export-kind"
              checked={id === chosen.value}
              onChange={() => choose(id)}
            />
            <span>
              <b>{words[id].title}</b>
              <small>{words[id].hint}</small>
            </span>
          </label>
        ))}
      </div>
      {form && (
        <section class="export-form" aria-label={words[form.id].title}>
          <form.Form />
        </section>
      )}
    </div>
  );
}
