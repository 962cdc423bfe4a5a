// The h in use as a handle on the axis, that takes keys too.

import type { Lab } from '../../../model/lab';
import type { PlotFrame } from '../plot/plot-frame';
import type { ChartControl } from '../chart';
import { curveTop, type ErrorModel } from './error-model';
import { spokenError } from './error-words';
import { hSlider } from '../../../drawing/h-slider';

export function hHandle({ plot }: PlotFrame, lab: Lab): ChartControl<ErrorModel> {
  const node = document.createElement('div');
  node.className = 'h-handle';
  node.role = 'slider';
  node.tabIndex = 0;
  // As positions, like those of the slider of lr; the text says h itself.
  const [low, high] = hSlider.positions;
  node.ariaValueMin = String(low);
  node.ariaValueMax = String(high);
  const listening = new AbortController();
  const { signal } = listening;
  plot.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      node.focus({ preventScroll: true });
      // Otherwise the focus would go to what was pressed.
      event.preventDefault();
    },
    { signal },
  );
  node.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const next = hSlider.forKey(lab.session.peek().h, event.key, event.shiftKey);
      if (next === null) return;
      event.preventDefault();
      lab.store.set({ h: next }, 'h');
      lab.store.settle();
    },
    { signal },
  );
  return {
    node,
    place(model, { left, top, plot: { width, height } }) {
      const { h } = lab.session.peek();
      const at = Math.min(1, Math.max(0, model.across.at(h)));
      node.style.left = `${(left + at * width).toFixed(1)}px`;
      node.style.top = `${top - 4}px`;
      node.style.height = `${height + 8}px`;
      node.style.setProperty('--y', `${curveTop(model, h).toFixed(1)}px`);
      node.ariaLabel = lab.texts.peek().names.charts.halfWidth;
      node.ariaValueNow = Math.log10(h).toFixed(2);
      node.ariaValueText = spokenError(model, h);
    },
    stop: () => listening.abort(),
  };
}
