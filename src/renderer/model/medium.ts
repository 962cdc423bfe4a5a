// What a picture is drawn on: the screen, or something that leaves the window. Whoever draws asks it
// for resolution, colours and sizes, so that a picture can be drawn as well as it will be looked at.

import type { CanvasPen } from './canvas-pen';

export interface Medium {
  /** Pixels in a CSS pixel. */
  readonly pixelRatio: () => number;
  /** How finely the surface is drawn when it rests: its pixels in a CSS pixel, and every which vertex. */
  readonly surface: () => { readonly ratio: number; readonly stride: 1 | 2 };
  /** The value of a token of the style sheet as it stands now: token('accent') is '#d9480f'. */
  readonly token: (name: string) => string;
  /** The pen of a layer that is drawn in two dimensions; null where there is none. */
  readonly pen: (layer: HTMLCanvasElement) => CanvasPen | null;
  /** Calls `changed` once, and whenever one of the elements has another size. @returns its end */
  readonly watchSizes: (elements: readonly Element[], changed: () => void) => () => void;
  /** Whether every picture stands for itself: nothing moves from one to the next, all are drawn in full. */
  readonly still: boolean;
  /** Whether what lies under it shows where nothing is drawn. */
  readonly transparent: boolean;
}

export const screenMedium: Medium = {
  pixelRatio: () => window.devicePixelRatio,
  // Supersampled twice: the only antialiasing of the surface's own outline.
  surface: () => ({ ratio: Math.max(2, window.devicePixelRatio), stride: 1 }),
  token: (name) => tokenOf(document.documentElement, name),
  pen: (layer) => layer.getContext('2d'),
  watchSizes(elements, changed) {
    const watcher = new ResizeObserver(changed);
    for (const element of elements) watcher.observe(element);
    return () => watcher.disconnect();
  },
  still: false,
  transparent: false,
};

/** A token of the style sheet as it stands at an element. */
export const tokenOf = (element: Element, name: string): string =>
  getComputedStyle(element).getPropertyValue(`--${name}`).trim();
