// A drag on an element of a component: what a press, a move and the end do is that of the last
// drawing.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dragOn, type Drag } from './drag';

export function useDrag<Hold>(
  element: RefObject<HTMLElement | SVGElement | null>,
  drag: Drag<Hold>,
): void {
  const latest = useRef(drag);
  latest.current = drag;
  useEffect(
    () =>
      element.current
        ? dragOn<Hold>(element.current, {
            take: (event) => latest.current.take(event),
            move: (event, hold) => latest.current.move(event, hold),
            settle: () => latest.current.settle(),
          })
        : undefined,
    [],
  );
}
