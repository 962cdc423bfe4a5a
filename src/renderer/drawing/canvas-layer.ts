// A canvas that lies over its host and is drawn in CSS pixels at the resolution of its medium.

import type { CanvasPen } from '../model/canvas-pen';
import type { Medium } from '../model/medium';

export interface CanvasLayer<Pen extends CanvasPen = CanvasPen> {
  readonly node: HTMLCanvasElement;
  readonly pen: Pen;
  /** Clears the layer and gives it this size in CSS pixels. */
  readonly clear: (width: number, height: number) => void;
}

/**
 * @param name of what is drawn there, as a picture in vectors calls it
 * @returns null where the browser gives no 2D context (it is out of memory)
 */
export function canvasLayer<Pen extends CanvasPen = CanvasPen>(
  host: Element,
  medium: Pick<Medium, 'pixelRatio'> & { readonly pen: (layer: HTMLCanvasElement) => Pen | null },
  name: string,
): CanvasLayer<Pen> | null {
  const node = document.createElement('canvas');
  node.dataset['layer'] = name;
  const pen = medium.pen(node);
  if (!pen) return null;
  host.append(node);
  let [shownWidth, shownHeight, shownRatio] = [-1, -1, -1];
  return {
    node,
    pen,
    clear(width, height) {
      const ratio = medium.pixelRatio();
      // Setting a canvas's size reallocates it, even to the same size.
      if (width !== shownWidth || height !== shownHeight || ratio !== shownRatio) {
        [shownWidth, shownHeight, shownRatio] = [width, height, ratio];
        node.width = Math.round(width * ratio);
        node.height = Math.round(height * ratio);
        node.style.width = `${width}px`;
        node.style.height = `${height}px`;
      }
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      pen.clearRect(0, 0, width, height);
    },
  };
}
