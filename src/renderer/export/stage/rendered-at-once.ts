// Components of the stage are rendered when a signal changes, not in a later task: in the way of
// preact's own `flushSync`.

import { options } from 'preact';

const rendering = options as { debounceRendering?: ((render: () => void) => void) | undefined };

/** Renders what `change` changes before it returns. */
export function renderedAtOnce(change: () => void): void {
  const before = rendering.debounceRendering;
  rendering.debounceRendering = (render) => render();
  try {
    change();
  } finally {
    rendering.debounceRendering = before;
  }
}
