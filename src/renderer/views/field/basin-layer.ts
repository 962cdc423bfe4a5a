// The map of starts under the field: where each start would end with the run as it is set. It
// lies at its own coordinates, so that a map of another frame is never taken for this one's.

import type { Lab } from '../../state/lab';
import type { BasinResult } from '../../state/results';
import { canvasLayer } from '../canvas-layer';
import { paintBasins } from './basin-colors';

export interface BasinLayer {
  /** @param side of the plot in CSS pixels */
  readonly draw: (side: number) => void;
}

/** @returns null where there is no 2D context */
export function basinLayer(plot: HTMLElement, lab: Lab): BasinLayer | null {
  const layer = canvasLayer(plot);
  const raster = document.createElement('canvas');
  const brush = raster.getContext('2d');
  if (!layer || !brush) return null;
  let pixels: ImageData | null = null;

  const paint = (basin: BasinResult): void => {
    const [columns, rows] = [basin.x0.length, basin.x1.length];
    if (!pixels || pixels.width !== columns || pixels.height !== rows || basin.length < rows) {
      pixels = brush.createImageData(columns, rows);
    }
    raster.width = columns;
    raster.height = rows;
    paintBasins(pixels.data, basin, lab.session.peek().steps);
    brush.putImageData(pixels, 0, 0);
  };

  return {
    draw(side) {
      layer.clear(side, side);
      const basin = lab.results.basin.peek();
      if (!basin || basin.objective !== lab.subject.peek().key || side === 0) return;
      paint(basin);
      const { x0, x1 } = lab.stage.peek();
      const across = edges(basin.x0.map((x) => x0(x)));
      const up = edges(basin.x1.map((x) => x1(x)));
      if (![...across, ...up].every(Number.isFinite)) return;
      layer.pen.imageSmoothingEnabled = false;
      layer.pen.drawImage(
        raster,
        across[0] * side,
        (1 - up[1]) * side,
        (across[1] - across[0]) * side,
        (up[1] - up[0]) * side,
      );
    },
  };
}

/** From cell centres, evenly spaced on the stage, to the outer edges of the first and last cell. */
function edges(centres: readonly number[]): readonly [number, number] {
  const first = centres[0] ?? 0;
  const last = centres.at(-1) ?? 1;
  const half = (last - first) / Math.max(1, centres.length - 1) / 2;
  return [first - half, last + half];
}
