// The elements of the field, from below: contours, map of starts, arrows, frames of before, the
// other runs, the path, what is written inside, and over it the handle of the start.

import type { Lab } from '../../model/lab';
import { canvasLayer } from '../../drawing/canvas-layer';
import { basinLayer } from './basin/basin-layer';
import { newFoot } from './foot';
import { startHandle } from './input/start-handle';
import { startHint } from './input/start-hint';

const SVG = 'http://www.w3.org/2000/svg';

export type FieldElements = NonNullable<ReturnType<typeof fieldElements>>;

/** @returns null where there is no 2D context to draw on; then `root` stays empty */
export function fieldElements(root: HTMLElement, lab: Lab) {
  const axes = svgElement('svg', 'field-axes', root);
  axes.ariaHidden = 'true';
  const plot = htmlElement('field-plot', root);
  plot.role = 'img';
  plot.dataset['name'] = 'Gradient field';
  const contours = canvasLayer(plot, lab.medium, 'contours');
  const basins = basinLayer(plot, lab);
  const arrows = canvasLayer(plot, lab.medium, 'arrows');
  arrows?.node.classList.add('field-arrows');
  // The frames of before lie under the path and the ball.
  const below = svgElement('svg', 'field-below', plot);
  const nested = svgElement('g', 'field-nested', below);
  const rivalPaths = canvasLayer(plot, lab.medium, 'other-paths');
  const rivalBalls = canvasLayer(plot, lab.medium, 'other-points');
  const pathCanvas = canvasLayer(plot, lab.medium, 'path');
  pathCanvas?.node.classList.add('field-run');
  const above = svgElement('svg', 'field-above', plot);
  const labels = svgElement('g', 'field-labels', above);
  const missing = svgElement('text', 'field-missing', above);
  missing.setAttribute('text-anchor', 'middle');
  const spot = svgElement('circle', 'field-spot', above);
  spot.setAttribute('r', '4');
  const note = svgElement('text', 'field-away', above);
  const over = htmlElement('field-over', root);
  const handle = startHandle(lab);
  const hint = startHint(lab);
  over.append(hint.node, handle.node);
  const foot = newFoot();
  root.append(foot.node);
  if (!contours || !arrows || !rivalPaths || !rivalBalls || !pathCanvas) return null;
  return {
    axes,
    plot,
    contours,
    basins,
    arrows,
    below,
    nested,
    rivalPaths,
    rivalBalls,
    pathCanvas,
    above,
    labels,
    missing,
    spot,
    note,
    over,
    handle,
    hint,
    foot,
  };
}

function htmlElement(className: string, host: Element): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  host.append(element);
  return element;
}

function svgElement<K extends keyof SVGElementTagNameMap>(
  tag: K,
  className: string,
  host: Element,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  if (className !== '') element.setAttribute('class', className);
  host.append(element);
  return element;
}
