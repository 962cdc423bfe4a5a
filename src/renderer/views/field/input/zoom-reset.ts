// When a zoom ends by itself.

import { effect } from '@preact/signals-core';
import type { Lab } from '../../../model/lab';

/** The default view, and another function, show the function's own frame. */
export function homeAgain(lab: Lab): () => void {
  let objective = lab.subject.peek().key;
  let asked = lab.defaultView.peek();
  return effect(() => {
    const now = lab.subject.value.key;
    const ask = lab.defaultView.value;
    if (now !== objective || ask !== asked) lab.zoom.value = null;
    objective = now;
    asked = ask;
  });
}
