// A formula in TeX, set by KaTeX into a node of its own (its fonts are inside the app).

import katex from 'katex';
import { useEffect, useRef } from 'preact/hooks';
import { texStyle } from './tex-style';

function set(tex: string, node: HTMLElement, displayMode: boolean): void {
  try {
    katex.render(tex, node, { ...texStyle, displayMode });
  } catch {
    // Nested deeper than anything can be set.
    node.textContent = tex;
  }
}

export function Typeset({
  tex,
  display = false,
}: {
  readonly tex: string;
  readonly display?: boolean;
}) {
  const node = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (node.current) set(tex, node.current, display);
  }, [tex, display]);
  return <span ref={node} class="typeset" />;
}
