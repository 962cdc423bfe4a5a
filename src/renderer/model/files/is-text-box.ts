// Where pasted and dropped text belongs to whoever types there.

const TYPES =
  'input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, [contenteditable]';

export const isTextBox = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPES) !== null;
