// Every key and what it does; on a projector those that work there, large.

import './key-list.css';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import { KeySections } from './key-sections-list';

export function KeyList() {
  const { lab } = useLab();
  return lab.looks.keys.value ? <OpenKeyList /> : null;
}

function OpenKeyList() {
  const { lab } = useLab();
  const dialog = useRef<HTMLDialogElement>(null);
  const t = lab.texts.value;

  const close = () => lab.looks.set({ keys: false });

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it goes, so that the focus returns to where it was.
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      class="key-list"
      aria-label={t.keyList.title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={() => {
        // Told late: it may be gone, and another open.
        if (dialog.current) close();
      }}
    >
      <header>
        <h2>{t.keyList.title}</h2>
        <button
          type="button"
          aria-label={t.names.closeKeys}
          title={t.keyList.close}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      {/* It scrolls, and must be reached by key for that. */}
      <div class="key-area" tabIndex={0} role="group" aria-label={t.keyList.title}>
        <KeySections heading="h3" presenting={lab.looks.presenter.value} />
      </div>
    </dialog>
  );
}
