// Pointer on a plot over steps: a press or drag shows that step, hovering marks it and its point in the
// other views.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Lab } from '../../../model/lab';
import type { Area } from './draw-columns';
import { xOf } from './step-x';

export interface HoveredStep {
  /** null while no pointer is on the plot. */
  readonly step: ReadonlySignal<number | null>;
  /** Moves the hover mark to the step's place on the line. */
  readonly place: (total: number, area: Area, yOf: (step: number) => number) => void;
  readonly stop: () => void;
}

export function seekByPointer(plot: HTMLElement, lab: Lab, total: () => number): HoveredStep {
  const step = signal<number | null>(null);
  const mark = document.createElement('div');
  mark.className = 'plot-hover';
  plot.append(mark);
  const going = new AbortController();
  const listening = { signal: going.signal };

  const stepAt = (event: MouseEvent): number => {
    const box = plot.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return Math.min(Math.round(part * (total() - 1)), lab.playback.last.peek());
  };
  plot.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      plot.setPointerCapture(event.pointerId);
      lab.playback.seek(stepAt(event));
    },
    listening,
  );
  plot.addEventListener(
    'pointermove',
    (event) => {
      const at = stepAt(event);
      step.value = at;
      if (plot.hasPointerCapture(event.pointerId)) lab.playback.seek(at);
      const path = lab.path.peek();
      const x0 = path && at < path.length ? path.x(at, 0) : Number.NaN;
      const x1 = path && at < path.length ? path.x(at, 1) : Number.NaN;
      lab.looks.set({ hover: Number.isFinite(x0) && Number.isFinite(x1) ? [x0, x1] : null });
    },
    listening,
  );
  plot.addEventListener(
    'pointerleave',
    () => {
      step.value = null;
      lab.looks.set({ hover: null });
    },
    listening,
  );
  return {
    step,
    place(of, box, yOf) {
      const at = step.peek();
      mark.hidden = at === null;
      if (at === null) return;
      const y = yOf(at);
      mark.style.left = `${xOf(at, of, box.width).toFixed(1)}px`;
      mark.style.setProperty('--y', `${Number.isFinite(y) ? y.toFixed(1) : -100}px`);
    },
    stop: () => going.abort(),
  };
}
