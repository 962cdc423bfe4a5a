// Pointer on the chart over lr: hovering reads a rate, a press or drag uses it, in two digits.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Lab } from '../../../model/lab';
import type { Area } from '../plot/draw-columns';
import type { LogAxis } from '../plot/log-axis';

export interface PickedRate {
  /** null while no pointer is on the chart. */
  readonly rate: ReadonlySignal<number | null>;
  /** Moves the hover mark. */
  readonly place: (axis: LogAxis | null, area: Area) => void;
  readonly stop: () => void;
}

export function pickRate(plot: HTMLElement, lab: Lab, axis: () => LogAxis | null): PickedRate {
  const rate = signal<number | null>(null);
  const mark = document.createElement('div');
  mark.className = 'plot-hover bare';
  mark.hidden = true;
  plot.append(mark);
  const going = new AbortController();
  const listening = { signal: going.signal };

  const rateAt = (event: MouseEvent): number | null => {
    const shown = axis();
    if (!shown) return null;
    const box = plot.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return Number(shown.invert(part).toPrecision(2));
  };
  const use = (lr: number | null) => {
    if (lr !== null) lab.store.set({ lr }, 'lr');
  };
  plot.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      plot.setPointerCapture(event.pointerId);
      use(rateAt(event));
    },
    listening,
  );
  plot.addEventListener(
    'pointermove',
    (event) => {
      rate.value = rateAt(event);
      if (plot.hasPointerCapture(event.pointerId)) use(rate.value);
    },
    listening,
  );
  plot.addEventListener('pointerup', () => lab.store.settle(), listening);
  plot.addEventListener('pointerleave', () => (rate.value = null), listening);
  return {
    rate,
    place(shown, { width }) {
      const lr = rate.peek();
      mark.hidden = lr === null || !shown;
      if (lr !== null && shown) mark.style.left = `${(shown.at(lr) * width).toFixed(1)}px`;
    },
    stop: () => going.abort(),
  };
}
