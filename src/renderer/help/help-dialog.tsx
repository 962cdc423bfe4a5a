// The help: its pages at the left, the page at the right. What the pages say is loaded when it is
// opened first.

import './help-dialog.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import type { HelpBook } from './help-book';

type Book = typeof HelpBook;

export function HelpDialog() {
  const { lab, help } = useLab();
  const dialog = useRef<HTMLDialogElement>(null);
  const book = useSignal<{ readonly Pages: Book } | null>(null);
  const page = help.page.value;
  const isOpen = page !== null;
  const t = lab.texts.value.helpPages;

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !isOpen) return undefined;
    element.showModal();
    if (!book.peek())
      void import('./help-book').then((loaded) => (book.value = { Pages: loaded.HelpBook }));
    // Closed while its buttons are there, so that the focus returns to where it was.
    return () => element.close();
  }, [isOpen]);

  const Pages = book.value?.Pages;
  return (
    <dialog
      ref={dialog}
      class="help-dialog"
      aria-label={t.title}
      onCancel={() => help.close()}
      // Without a press of the user's since it opened, there is no cancel before it closes; and that it
      // has closed is told late, when it may have been opened again.
      onClose={() => {
        if (!dialog.current?.open) help.close();
      }}
      onKeyDown={(event) => {
        // The lab behind it stands still; F5 and F11 mean what they mean everywhere.
        if (!/^F\d/.test(event.key)) event.stopPropagation();
      }}
    >
      <header>
        <h2>{t.title}</h2>
        {help.hasBefore.value && (
          <button type="button" onClick={() => help.back()}>
            {t.back}
          </button>
        )}
        <button
          type="button"
          aria-label={lab.texts.value.names.closeHelp}
          title={t.close}
          onClick={() => help.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      {page !== null && Pages && <Pages page={page} />}
    </dialog>
  );
}
