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
  /** Another finger beside the one that drags means nothing. */
  let holder = Number.NaN;

  const release = ({ pointerId }: PointerEvent) => {
    if (hold === null || pointerId !== holder) return;
    hold = null;
    settle();
  };
  listen('pointerdown', (event) => {
    if (event.button !== 0 || hold !== null) return;
    hold = take(event);
    if (hold === null) return;
    holder = event.pointerId;
    element.setPointerCapture(holder);
  });
  listen('pointermove', (event) => {
    if (hold !== null && event.pointerId === holder) move(event, hold);
  });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) listen(end, release);
  return () => listening.abort();
}
