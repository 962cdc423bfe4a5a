// A drag: from a press of the main button on an element until the pointer is let go of, wherever
// it goes meanwhile.

export interface Drag<Hold> {
  /** What a press takes hold of, with all that must not change while the hand moves; null: nothing. */
  readonly take: (event: PointerEvent) => Hold | null;
  readonly move: (event: PointerEvent, hold: Hold) => void;
  /** Once at the end, also of a drag that the system cuts short. */
  readonly settle: () => void;
}

/** @returns what stops listening */
export function dragOn<Hold>(
  element: HTMLElement | SVGElement,
  { take, move, settle }: Drag<Hold>,
): () => void {
  const listening = new AbortController();
  const listen = (type: string, listener: (event: PointerEvent) => void) =>
    element.addEventListener(type, listener as EventListener, { signal: listening.signal });
  let hold: Hold | null = null;

  const release = () => {
    if (hold === null) return;
    hold = null;
    settle();
  };
  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    hold = take(event);
    if (hold !== null) element.setPointerCapture(event.pointerId);
  });
  listen('pointermove', (event) => {
    if (hold !== null) move(event, hold);
  });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) listen(end, release);
  return () => listening.abort();
}
