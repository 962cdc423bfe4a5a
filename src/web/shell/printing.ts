// The browser's dialog for printing what is on screen.

import type { Result } from '../../shared/protocol/protocol';

/** Of a window, what is needed here. */
export type PrintedWindow = Pick<Window, 'print' | 'addEventListener' | 'removeEventListener'> & {
  readonly document: Pick<Document, 'documentElement'>;
};

/** Resolves when the dialog is closed, or at once where the browser shows none. */
export async function printWindow(
  window: PrintedWindow,
  landscape: boolean,
): Promise<Result<null>> {
  const root = window.document.documentElement;
  // The style for paper says which way the sheet lies; its reader chooses in the dialog.
  root.toggleAttribute('data-across', landscape);
  let begun = false;
  const begin = () => (begun = true);
  window.addEventListener('beforeprint', begin, { once: true });
  const { promise: ended, resolve: end } = withResolvers();
  window.addEventListener('afterprint', end, { once: true });
  try {
    window.print();
    // A frame of another site may not print, and is not told so.
    if (begun) await ended;
  } finally {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    root.removeAttribute('data-across');
  }
  return { ok: true, value: null };
}

function withResolvers() {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve: () => resolve() };
}
