// How KaTeX sets a formula, whoever wrote it: it loads and links nothing, no macro goes on without end,
// nothing is larger than the panel that it stands in, and nothing nested so deep that the layout of a
// browser would not come back. What cannot be set is shown as it was typed.

import katex, { type KatexOptions } from 'katex';
import { isTooMuchTex } from '../../../shared/lessons/tex-fault';

const options = {
  throwOnError: true,
  strict: 'ignore',
  maxExpand: 200,
  maxSize: 5,
  // Asked by what would load, link or style something.
  trust: () => {
    throw new Error('A formula is letters alone.');
  },
} as const satisfies KatexOptions;

/** Elements within elements: twice what a typed f can have, half of what ended a page. */
const DEEPEST = 500;

/** @returns whether it could be set */
export function setTex(tex: string, node: HTMLElement, displayMode = false): boolean {
  const made = document.createElement('span');
  const isSet = render(tex, made, displayMode) && depthOf(made) <= DEEPEST;
  if (isSet) node.replaceChildren(...made.childNodes);
  else node.textContent = tex;
  return isSet;
}

function render(tex: string, made: HTMLElement, displayMode: boolean): boolean {
  if (isTooMuchTex(tex)) return false;
  try {
    katex.render(tex, made, { ...options, displayMode });
    return true;
  } catch {
    return false;
  }
}

function depthOf(root: Element): number {
  let depth = 0;
  for (
    let row = [...root.children];
    row.length > 0;
    row = row.flatMap((one) => [...one.children])
  ) {
    depth += 1;
  }
  return depth;
}
