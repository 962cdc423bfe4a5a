// A dialog that is to be answered first: its head with a name and a way out, and what it holds.

import './modal-dialog.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import { useLab } from './lab-context';

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** Its style. */
  readonly class: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

export function ModalDialog({ open, title, class: style, close, children }: Props) {
  const { lab } = useLab();
  const dialog = useRef<HTMLDialogElement>(null);
  const words = lab.texts.value.notice.dismiss;

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !open) return undefined;
    element.showModal();
    // Closed while its controls are there, so that the focus returns to where it was.
    return () => element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      class={`modal-dialog ${style}`}
      aria-label={title}
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
      {open && (
        <>
          <header>
            <h2>{title}</h2>
            <button type="button" aria-label={words} title={words} onClick={close}>
              <Icon name="close" />
            </button>
          </header>
          {children}
        </>
      )}
    </dialog>
  );
}
