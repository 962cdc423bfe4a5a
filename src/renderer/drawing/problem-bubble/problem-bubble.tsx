// What is wrong with a field, in one sentence over everything else; what it covers can still be pressed.

import './problem-bubble.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { bubblePlace } from './bubble-place';

interface Props {
  /** By which the field says that it describes it. */
  readonly id: string;
  readonly text: string;
}

const FIELD = 'input, textarea';
const CONTROLS = `${FIELD}, button, select, summary`;

export function ProblemBubble({ id, text }: Props) {
  const bubble = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const node = bubble.current;
    if (!node) return undefined;
    node.showPopover();
    const listening = new AbortController();
    const follow = () => place(node);
    follow();
    addEventListener('scroll', follow, { capture: true, signal: listening.signal });
    addEventListener('resize', follow, { signal: listening.signal });
    return () => {
      listening.abort();
      node.hidePopover();
    };
  }, [text]);
  return (
    <span ref={bubble} class="problem" id={id} role="alert" popover="manual">
      {text}
    </span>
  );
}

function place(bubble: HTMLElement): void {
  const field = bubble.parentElement?.querySelector(FIELD)?.getBoundingClientRect();
  if (!field) return;
  const controls = Array.from(document.querySelectorAll(CONTROLS), (control) =>
    control.getBoundingClientRect(),
  ).filter(({ width, bottom, top }) => width > 0 && bottom > 0 && top < innerHeight);
  const size = { width: bubble.offsetWidth, height: bubble.offsetHeight };
  const window = { width: innerWidth, height: innerHeight };
  const { left, top } = bubblePlace(field, size, controls, window);
  bubble.style.translate = `${left}px ${top}px`;
}
