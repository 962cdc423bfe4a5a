// The h in use as a handle on the axis: dragged, or moved with keys. A press anywhere on the plot
// takes it there.

import type { Lab } from '../../../model/lab';
import type { LogAxis } from '../plot/log-axis';
import type { PlotLayout } from '../plot/plot-frame';
import { H_LIMITS, hForKey, snapH } from './h-steps';

export interface HHandle {
  readonly node: HTMLElement;
  /** Moves the handle to its place and says its value. */
  readonly place: (axis: LogAxis, layout: PlotLayout, y: number, text: string) => void;
  readonly stop: () => void;
}

export function hHandle(plot: HTMLElement, lab: Lab, axis: () => LogAxis | null): HHandle {
  const node = document.createElement('div');
  node.className = 'h-handle';
  node.role = 'slider';
  node.tabIndex = 0;
  // As positions, like those of the slider of lr; the text says h itself.
  node.ariaValueMin = String(Math.log10(H_LIMITS[0]));
  node.ariaValueMax = String(Math.log10(H_LIMITS[1]));
  const going = new AbortController();
  const listening = { signal: going.signal };
  const use = (h: number) => lab.store.set({ h }, 'h');

  const useAt = (event: MouseEvent) => {
    const shown = axis();
    if (!shown) return;
    const box = plot.getBoundingClientRect();
    use(snapH(shown.invert((event.clientX - box.left) / box.width)));
  };
  plot.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      plot.setPointerCapture(event.pointerId);
      node.focus({ preventScroll: true });
      // Otherwise the focus would go to what was pressed.
      event.preventDefault();
      useAt(event);
    },
    listening,
  );
  plot.addEventListener(
    'pointermove',
    (event) => {
      if (plot.hasPointerCapture(event.pointerId)) useAt(event);
    },
    listening,
  );
  plot.addEventListener('pointerup', () => lab.store.settle(), listening);
  node.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const next = hForKey(lab.session.peek().h, event.key, event.shiftKey);
      if (next === null) return;
      event.preventDefault();
      use(next);
      lab.store.settle();
    },
    listening,
  );
  return {
    node,
    place(shown, { left, top, plot: { width, height } }, y, text) {
      const { h } = lab.session.peek();
      const at = Math.min(1, Math.max(0, shown.at(h)));
      node.style.left = `${(left + at * width).toFixed(1)}px`;
      node.style.top = `${top - 4}px`;
      node.style.height = `${height + 8}px`;
      node.style.setProperty('--y', `${y.toFixed(1)}px`);
      node.ariaLabel = lab.texts.peek().names.charts.halfWidth;
      node.ariaValueNow = Math.log10(h).toFixed(2);
      node.ariaValueText = text;
    },
    stop: () => going.abort(),
  };
}
