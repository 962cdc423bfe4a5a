// The pointer on a plot: a press or drag takes the lab to a place on the axis across, hovering
// marks one.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import { dragOn } from '../../../drawing/drag';
import type { Lab } from '../../../model/lab';
import type { AcrossAxis, AcrossVariable } from './across';
import type { PlotArea } from './series';

export interface PlotPointer {
  /** null while no pointer is on the plot. */
  readonly hovered: ReadonlySignal<number | null>;
  /** Moves the hover mark; `heightAt` says where the line stands, NaN for nowhere. */
  readonly place: (axis: AcrossAxis, area: PlotArea, heightAt: (value: number) => number) => void;
  readonly stop: () => void;
}

/**
 * @param pointAt is told what is hovered, in pixels from the top too; null where the pointer leaves
 * @param bare whether only the place across is marked, and no point of a line
 */
export function plotPointer(
  plot: HTMLElement,
  lab: Lab,
  variable: AcrossVariable,
  axis: () => AcrossAxis | null,
  pointAt: (value: number | null, y: number) => void,
  bare: boolean,
): PlotPointer {
  const hovered = signal<number | null>(null);
  const mark = document.createElement('div');
  mark.className = bare ? 'plot-hover bare' : 'plot-hover';
  mark.hidden = true;
  if (variable.hovers) plot.append(mark);
  const listening = new AbortController();
  const { signal: until } = listening;

  const valueAt = (event: MouseEvent): number | null => {
    const scale = axis();
    if (!scale) return null;
    const box = plot.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return variable.snap(scale.invert(part), lab);
  };
  const set = (value: number | null) => {
    if (value !== null) variable.set(value, lab);
  };
  const hover = (value: number | null, y: number) => {
    pointAt(value, y);
    if (!variable.hovers) return;
    hovered.value = value;
    variable.hover?.(value, lab);
  };
  const stopDrag = dragOn<true>(plot, {
    take(event) {
      set(valueAt(event));
      return true;
    },
    move: (event) => set(valueAt(event)),
    settle: () => variable.settle?.(lab),
  });
  const over = (event: PointerEvent) =>
    hover(valueAt(event), event.clientY - plot.getBoundingClientRect().top);
  plot.addEventListener('pointermove', over, { signal: until });
  plot.addEventListener('pointerleave', () => hover(null, Number.NaN), { signal: until });
  return {
    hovered,
    place({ at }, { width }, heightAt) {
      const value = hovered.peek();
      mark.hidden = value === null;
      if (value === null) return;
      const y = heightAt(value);
      mark.style.left = `${(at(value) * width).toFixed(1)}px`;
      mark.style.setProperty('--y', `${Number.isFinite(y) ? y.toFixed(1) : -100}px`);
    },
    stop() {
      stopDrag();
      listening.abort();
    },
  };
}
