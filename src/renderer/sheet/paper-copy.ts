// The sheet as it goes to the printer: a copy beside the app that nobody sees on screen, and that is
// printed in place of the window while a sheet is open (sheet.css).

import './sheet.css';
import { render, type ComponentChild } from 'preact';
import { breathe } from '../model/export/making';

export class PaperCopy {
  private readonly host = document.createElement('div');

  constructor() {
    this.host.className = 'sheet-paper';
    document.body.append(this.host);
  }

  show(sheet: ComponentChild): void {
    render(sheet, this.host);
  }

  /** Resolves when all letters, formulas and pictures are there. */
  async settled(signal: AbortSignal): Promise<void> {
    await breathe(signal);
    while (this.host.querySelector('.typeset:empty')) await breathe(signal);
    await Promise.all(Array.from(this.host.querySelectorAll('img'), (image) => image.decode()));
    await document.fonts.ready;
    await breathe(signal);
  }

  /**
   * Makes a PDF under the sheet's own title. While a dialog is modal the rest of the page is inert, and
   * what is inert has no tags in a PDF: so the dialog stands as an ordinary one until the PDF is made
   * (export-dialog.css keeps it where it is).
   */
  async asDocument<T>(work: () => Promise<T>): Promise<T> {
    const { title } = document;
    const heading = this.host.querySelector('h1')?.children ?? [];
    document.title = Array.from(heading, ({ textContent }) => textContent).join(' / ') || title;
    const dialog = document.querySelector<HTMLDialogElement>('dialog:modal');
    const focused = document.activeElement;
    dialog?.close();
    dialog?.show();
    try {
      return await work();
    } finally {
      document.title = title;
      if (dialog?.open) {
        dialog.close();
        dialog.showModal();
        if (focused instanceof HTMLElement) focused.focus();
      }
    }
  }

  dispose(): void {
    render(null, this.host);
    this.host.remove();
  }
}
