// A formula in TeX, set by KaTeX into a node of its own (its fonts are inside the app).

import { useEffect, useRef } from 'preact/hooks';
import { setTex } from './set-tex';

export function Typeset({
  tex,
  display = false,
}: {
  readonly tex: string;
  readonly display?: boolean;
}) {
  const node = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (node.current) setTex(tex, node.current, display);
  }, [tex, display]);
  return <span ref={node} class="typeset" />;
}
