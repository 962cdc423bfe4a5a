// What fingers do on a picture: one takes hold of something or moves it, two zoom and pan, a tap is a
// click, and a finger that rests shows what lies under it. Mouse and pen are somebody else's.

import type { Drag } from '../drag';
import { Fingers, type FingerMove } from './fingers';

export interface TouchActions<Hold> {
  /** What one finger takes hold of; where that is nothing, it moves the picture. */
  readonly drag?: Drag<Hold>;
  readonly move: (by: FingerMove, fingers: number) => void;
  readonly tap: (event: PointerEvent) => void;
  /** Of a finger that rests, and wherever it goes then; null with the next touch. */
  readonly look: (event: PointerEvent | null) => void;
}

/** How long a finger rests before it asks, in ms. */
export const LONG_PRESS = 450;
/** CSS pixels that a finger trembles. */
export const STILL = 10;
/** A second tap so soon and so near is that of a double tap, which is not ours. */
const TWICE = { ms: 350, pixels: 40 };

type Phase = 'none' | 'pressed' | 'held' | 'moving' | 'looking';

/** @returns what stops listening */
export function touchGesturesOn<Hold>(
  element: HTMLElement,
  { drag, move, tap, look }: TouchActions<Hold>,
): () => void {
  const fingers = new Fingers();
  const listening = new AbortController();
  const { signal } = listening;
  let phase: Phase = 'none';
  let hold: Hold | null = null;
  let timer = 0;
  let lastTap = { at: -Infinity, x: 0, y: 0 };

  const letGo = () => {
    if (phase === 'held') drag?.settle();
    hold = null;
  };

  const onDown = (event: PointerEvent) => {
    clearTimeout(timer);
    fingers.put(event.pointerId, event.clientX, event.clientY);
    if (fingers.count > 1) {
      if (phase === 'looking') return;
      letGo();
      phase = 'moving';
      return;
    }
    look(null);
    hold = drag?.take(event) ?? null;
    phase = hold === null ? 'pressed' : 'held';
    if (phase === 'pressed') {
      timer = window.setTimeout(() => {
        phase = 'looking';
        look(event);
      }, LONG_PRESS);
    }
  };

  const onMove = (event: PointerEvent) => {
    const before = fingers.at(event.pointerId);
    if (!before) return;
    if (phase === 'held' && hold !== null) drag?.move(event, hold);
    if (phase === 'looking') look(event);
    if (phase === 'pressed') {
      if (Math.hypot(event.clientX - before[0], event.clientY - before[1]) < STILL) return;
      clearTimeout(timer);
      phase = 'moving';
    }
    if (phase !== 'moving') {
      // A second finger that joins measures from where this one is then.
      fingers.put(event.pointerId, event.clientX, event.clientY);
      return;
    }
    const by = fingers.move(event.pointerId, event.clientX, event.clientY);
    if (by) move(by, fingers.count);
  };

  const onEnd = (event: PointerEvent) => {
    if (!fingers.at(event.pointerId)) return;
    fingers.lift(event.pointerId);
    clearTimeout(timer);
    if (phase === 'pressed' && event.type === 'pointerup') {
      const { timeStamp: at, clientX: x, clientY: y } = event;
      const again =
        at - lastTap.at < TWICE.ms && Math.hypot(x - lastTap.x, y - lastTap.y) < TWICE.pixels;
      lastTap = { at, x, y };
      if (!again) tap(event);
    }
    if (fingers.count > 0) return;
    letGo();
    phase = 'none';
  };

  const listen = (type: string, act: (event: PointerEvent) => void) =>
    element.addEventListener(
      type,
      (event) => {
        if ((event as PointerEvent).pointerType === 'touch') act(event as PointerEvent);
      },
      { signal },
    );
  listen('pointerdown', onDown);
  listen('pointermove', onMove);
  listen('pointerup', onEnd);
  listen('pointercancel', onEnd);

  // Where the page may scroll under a finger, it does not while the finger means something else.
  const keep = (event: Event) => {
    if (event.cancelable && (phase === 'held' || phase === 'looking' || fingers.count > 1)) {
      event.preventDefault();
    }
  };
  element.addEventListener('touchstart', keep, { signal, passive: false });
  element.addEventListener('touchmove', keep, { signal, passive: false });
  element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });

  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}
