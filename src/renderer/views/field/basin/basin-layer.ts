// The map of starts under the field: where each start would end with the run as it is set. It
// lies at its own coordinates, so that a map of another frame is never taken for this one's.

import type { Lab } from '../../../model/lab';
import type { BasinResult } from '../../../model/queries/results';
import { canvasLayer } from '../../../drawing/canvas-layer';
import { BasinPicture } from './basin-picture';
import { spanOf, type Span } from './basin-span';

export interface BasinLayer {
  /** @param side of the plot in CSS pixels */
  readonly draw: (side: number) => void;
}

/** @returns null where there is no 2D context */
export function basinLayer(plot: HTMLElement, lab: Lab): BasinLayer | null {
  const layer = canvasLayer(plot, lab.medium, 'starts');
  if (!layer) return null;
  const newPicture = () => new BasinPicture(document.createElement('canvas'), lab.medium);
  const pictures = { under: newPicture(), over: newPicture() };

  const lay = (picture: BasinPicture, basin: BasinResult, side: number): void => {
    const { x0, x1 } = lab.viewport.current.peek();
    const [across, up] = [spanOf(basin.x0, x0), spanOf(basin.x1, x1)];
    if (!across || !up) return;
    const { steps } = lab.session.peek();
    picture.show(basin, steps, `${lab.theme.peek()} ${lab.looks.presenter.peek()} ${steps}`);
    const width = (span: Span) => (span[1] - span[0]) * side;
    layer.pen.drawImage(
      picture.node,
      across[0] * side,
      (1 - up[1]) * side,
      width(across),
      width(up),
    );
  };

  return {
    draw(side) {
      layer.clear(side, side);
      const basin = lab.results.basin.peek();
      if (!basin || basin.objective !== lab.subject.peek().key || side === 0) return;
      layer.pen.imageSmoothingEnabled = false;
      if (basin.under) lay(pictures.under, basin.under, side);
      lay(pictures.over, basin, side);
    },
  };
}
