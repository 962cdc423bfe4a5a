// Pointer and wheel on the plot: a click sets the start, or takes the run whose start it meets; a
// drag pans, the wheel and two fingers zoom. The viewport keeps the zoom, nothing here does.

import { touchGesturesOn } from '../../../drawing/touch/touch-gestures';
import type { Lab } from '../../../model/lab';
import { lightBall } from '../../../model/light-ball';
import { moveStart } from '../../../model/operations';
import { activateRun } from '../../../model/run-list';
import { listenToMouse } from './mouse';
import { startAt } from './start-handle';

/** One notch of a wheel (120) shows about 0.8 of the width. */
const WHEEL = 0.0018;

/** What lies under the pointer, at pixels of the plot: styles of runs, null for none. */
export interface RunsOnPlot {
  /** Whether it is the ball of the active run. */
  readonly isOnBall: (x: number, y: number) => boolean;
  readonly runAt: (x: number, y: number) => number | null;
  /** Of a run that is not the active one. */
  readonly startAt: (x: number, y: number) => number | null;
}

export function listenToGestures(plot: HTMLElement, lab: Lab, runs: RunsOnPlot): () => void {
  const going = new AbortController();
  const { signal } = going;

  /** A place of the window on the plot. */
  const at = (x: number, y: number): [number, number] => {
    const box = plot.getBoundingClientRect();
    return [(x - box.left) / box.width, 1 - (y - box.top) / box.height];
  };
  const pixelAt = (event: MouseEvent): [number, number] => {
    const box = plot.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const leave = () => {
    lab.looks.set({ hover: null, pointedRun: null });
    lightBall(lab.looks, false);
  };
  const look = (event: PointerEvent) => {
    const viewport = lab.viewport.current.peek();
    const [u, v] = at(event.clientX, event.clientY);
    lab.looks.set({
      hover: [viewport.x0.invert(u), viewport.x1.invert(v)],
      pointedRun: runs.runAt(...pixelAt(event)),
    });
    lightBall(lab.looks, runs.isOnBall(...pixelAt(event)));
  };
  const pan = (dx: number, dy: number) => {
    leave();
    const { width } = plot.getBoundingClientRect();
    lab.viewport.pan(-dx / width, dy / width);
  };
  const click = (event: MouseEvent) => {
    const other = runs.startAt(...pixelAt(event));
    if (other !== null) {
      activateRun(lab, other);
      return;
    }
    const [u, v] = at(event.clientX, event.clientY);
    moveStart(lab, startAt(lab, u, v, 1 / plot.getBoundingClientRect().width));
    lab.playback.restart();
  };

  const stopTouch = touchGesturesOn(plot, {
    move({ dx, dy, scale, x, y }) {
      pan(dx, dy);
      if (scale !== 1) lab.viewport.zoomBy(1 / scale, at(x, y));
    },
    tap: click,
    look(event) {
      // No pointer stands where the finger was: the spot does.
      plot.classList.toggle('touched', event !== null);
      if (event) look(event);
      else leave();
    },
  });
  listenToMouse(plot, signal, {
    pan,
    click,
    leave,
    over(event) {
      plot.classList.remove('touched');
      plot.classList.toggle('over-start', runs.startAt(...pixelAt(event)) !== null);
      look(event);
    },
  });
  plot.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 40 : 1;
      // A pinch on a touchpad arrives as a wheel with Ctrl, in much smaller amounts.
      const gain = WHEEL * pixels * (event.ctrlKey ? 6 : 1);
      const [u, v] = at(event.clientX, event.clientY);
      lab.viewport.zoomBy(Math.exp(Math.max(-1, Math.min(1, event.deltaY * gain))), [u, v]);
    },
    { signal, passive: false },
  );

  return () => {
    stopTouch();
    going.abort();
  };
}
