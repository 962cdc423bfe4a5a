// A formula in TeX, set by KaTeX into a node of its own (its fonts are inside the app).

import katex from 'katex';
import { useEffect, useRef } from 'preact/hooks';

export function Typeset({
  tex,
  display = false,
}: {
  readonly tex: string;
  readonly display?: boolean;
}) {
  const node = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (node.current)
      katex.render(tex, node.current, { displayMode: display, throwOnError: false });
  }, [tex, display]);
  return <span ref={node} class="typeset" />;
}
