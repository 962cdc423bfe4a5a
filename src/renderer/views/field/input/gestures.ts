// Pointer and wheel on the plot: a click sets the start, or takes the run whose start it meets; a
// drag pans, the wheel and two fingers zoom. The viewport keeps the zoom, nothing here does.

import type { Lab } from '../../../model/lab';
import { moveStart } from '../../../model/operations';
import { activateRun } from '../../../model/run-list';
import { startAt } from './start-handle';

/** Pixels that a hand moves while it means to click. */
const CLICK = 4;
/** One notch of a wheel (120) shows about 0.8 of the width. */
const WHEEL = 0.0018;

interface Finger {
  x: number;
  y: number;
}

/** What lies under the pointer, at pixels of the plot: styles of runs, null for none. */
export interface RunsOnPlot {
  readonly runAt: (x: number, y: number) => number | null;
  /** Of a run that is not the active one. */
  readonly startAt: (x: number, y: number) => number | null;
}

export function listenToGestures(plot: HTMLElement, lab: Lab, runs: RunsOnPlot): () => void {
  const fingers = new Map<number, Finger>();
  const going = new AbortController();
  const { signal } = going;
  let travelled = 0;

  /** A pointer's place on the plot. */
  const at = (event: MouseEvent): [number, number] => {
    const box = plot.getBoundingClientRect();
    return [(event.clientX - box.left) / box.width, 1 - (event.clientY - box.top) / box.height];
  };
  const pixelAt = (event: MouseEvent): [number, number] => {
    const box = plot.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const spread = () => {
    const [a, b] = fingers.values();
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };

  plot.addEventListener(
    'pointerdown',
    (event) => {
      const { clientX: x, clientY: y } = event;
      if (fingers.size === 0) travelled = 0;
      fingers.set(event.pointerId, { x, y });
      plot.setPointerCapture(event.pointerId);
    },
    { signal },
  );

  plot.addEventListener(
    'pointermove',
    (event) => {
      const [u, v] = at(event);
      const viewport = lab.viewport.current.peek();
      const finger = fingers.get(event.pointerId);
      if (!finger) {
        const [x, y] = pixelAt(event);
        plot.classList.toggle('over-start', runs.startAt(x, y) !== null);
        lab.looks.set({
          hover: [viewport.x0.invert(u), viewport.x1.invert(v)],
          pointedRun: runs.runAt(x, y),
        });
        return;
      }
      const before = spread();
      const dx = event.clientX - finger.x;
      const dy = event.clientY - finger.y;
      if (travelled < CLICK && Math.hypot(dx, dy) < CLICK && fingers.size === 1) return;
      travelled += Math.hypot(dx, dy);
      finger.x = event.clientX;
      finger.y = event.clientY;
      plot.classList.add('moving');
      lab.looks.set({ hover: null, pointedRun: null });
      const { width } = plot.getBoundingClientRect();
      // Each of two fingers moves the plane by its half.
      const share = 1 / (width * fingers.size);
      lab.viewport.pan(-dx * share, dy * share);
      const after = spread();
      if (before > 0 && after > 0) lab.viewport.zoomBy(before / after, [u, v]);
    },
    { signal },
  );

  const lift = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (fingers.size === 0) plot.classList.remove('moving');
  };
  plot.addEventListener('pointerup', lift, { signal });
  plot.addEventListener('pointercancel', lift, { signal });
  const leave = () => lab.looks.set({ hover: null, pointedRun: null });
  plot.addEventListener('pointerleave', leave, { signal });
  plot.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });

  plot.addEventListener(
    'click',
    (event) => {
      // The second click of a double click means nothing more.
      if (travelled >= CLICK || event.detail > 1 || event.shiftKey) return;
      const other = runs.startAt(...pixelAt(event));
      if (other !== null) {
        activateRun(lab, other);
        return;
      }
      const [u, v] = at(event);
      moveStart(lab, startAt(lab, u, v, 1 / plot.getBoundingClientRect().width));
      lab.playback.restart();
    },
    { signal },
  );

  plot.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 40 : 1;
      // A pinch on a touchpad arrives as a wheel with Ctrl, in much smaller amounts.
      const gain = WHEEL * pixels * (event.ctrlKey ? 6 : 1);
      const [u, v] = at(event);
      lab.viewport.zoomBy(Math.exp(Math.max(-1, Math.min(1, event.deltaY * gain))), [u, v]);
    },
    { signal, passive: false },
  );

  return () => going.abort();
}
