// Puts text on the clipboard the old way: the window is granted no permission, and the new way
// would need one.

/** Only inside a press or a key. @returns whether it worked */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.className = 'unseen';
  area.value = text;
  area.ariaHidden = 'true';
  // What lies behind a dialog cannot be selected.
  (document.querySelector('dialog:modal') ?? document.body).append(area);
  area.select();
  try {
    // No other way needs no permission.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy');
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
