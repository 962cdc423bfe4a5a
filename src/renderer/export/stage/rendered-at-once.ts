// Components of the stage are rendered when a signal changes, not in a later task: in the way of
// preact's own `flushSync`.

import { options } from 'preact';

/** Renders what `change` changes before it returns. */
export function renderedAtOnce(change: () => void): void {
  const before = options.debounceRendering;
  options.debounceRendering = (render) => render();
  try {
    change();
  } finally {
    if (before) options.debounceRendering = before;
    else delete options.debounceRendering;
  }
}
