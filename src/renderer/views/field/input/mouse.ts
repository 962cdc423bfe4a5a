// Mouse and pen on the plot: whether it is a click, a drag, or only over it.

/** Pixels that a hand moves while it means to click. */
const CLICK = 4;

export interface MouseActions {
  readonly pan: (dx: number, dy: number) => void;
  readonly click: (event: MouseEvent) => void;
  /** No button is pressed. */
  readonly over: (event: PointerEvent) => void;
  readonly leave: () => void;
}

export function listenToMouse(
  plot: HTMLElement,
  signal: AbortSignal,
  { pan, click, over, leave }: MouseActions,
): void {
  let held: { readonly id: number; x: number; y: number } | null = null;
  let travelled = 0;
  let isTouch = false;
  const listen = (type: string, act: (event: PointerEvent) => void) =>
    plot.addEventListener(
      type,
      (event) => {
        const pointer = event as PointerEvent;
        if (pointer.pointerType !== 'touch') act(pointer);
      },
      { signal },
    );

  plot.addEventListener('pointerdown', (event) => (isTouch = event.pointerType === 'touch'), {
    signal,
  });
  listen('pointerdown', (event) => {
    travelled = 0;
    held = { id: event.pointerId, x: event.clientX, y: event.clientY };
    plot.setPointerCapture(event.pointerId);
  });
  listen('pointermove', (event) => {
    if (held === null) {
      over(event);
      return;
    }
    const dx = event.clientX - held.x;
    const dy = event.clientY - held.y;
    if (travelled < CLICK && Math.hypot(dx, dy) < CLICK) return;
    travelled += Math.hypot(dx, dy);
    held.x = event.clientX;
    held.y = event.clientY;
    plot.classList.add('moving');
    pan(dx, dy);
  });
  for (const end of ['pointerup', 'pointercancel']) {
    listen(end, () => {
      held = null;
      plot.classList.remove('moving');
    });
  }
  listen('pointerleave', leave);
  plot.addEventListener(
    'click',
    (event) => {
      // A tap is told apart by itself; the second click of a double click means nothing more.
      if (isTouch || travelled >= CLICK || event.detail > 1 || event.shiftKey) return;
      click(event);
    },
    { signal },
  );
}
