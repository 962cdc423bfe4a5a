// The field view: f from above as contours, the arrows of −∇f, and the path of the run.

import './field.css';
import './scale.css';
import { effect } from '@preact/signals-core';
import type { Lab } from '../../state/lab';
import type { Stage } from '../../state/stage';
import { canvasLayer } from '../canvas-layer';
import { readDrawingStyle, type DrawingStyle } from '../drawing-style';
import { missingOf } from '../missing';
import { planeVariables } from '../plane-letters';
import type { View } from '../view';
import { drawAxes, roomForTicks } from './axes';
import { basinLayer } from './basin-layer';
import { basinLegend } from './basin-legend';
import { describeField } from './describe';
import { newFoot } from './foot';
import { listenToGestures } from './gestures';
import { Ground } from './ground';
import { fieldHeader } from './header';
import { homeAgain } from './home-again';
import { fieldLayout, type FieldLayout } from './layout';
import { startHandle } from './start-handle';
import { Walk } from './walk';

const SVG = 'http://www.w3.org/2000/svg';
/** How long an arrow at the ball is before the field has been sampled: half of the longest. */
const HALF = () => 0.5;

export const fieldView: View = { id: 'field', mount };

function mount(host: HTMLElement, lab: Lab): () => void {
  const root = element('section', 'field', host);
  const removeHeader = fieldHeader(root, lab);
  const axes = document.createElementNS(SVG, 'svg');
  axes.setAttribute('class', 'field-axes');
  axes.ariaHidden = 'true';
  root.append(axes);
  const plot = element('div', 'field-plot', root);
  plot.role = 'img';
  plot.ariaLabel = 'Gradient field';
  const terrain = canvasLayer(plot);
  const basins = basinLayer(plot, lab);
  const arrows = canvasLayer(plot);
  arrows?.node.classList.add('field-arrows');
  // The frames of before lie under the path and the ball.
  const below = document.createElementNS(SVG, 'svg');
  const nested = document.createElementNS(SVG, 'g');
  nested.setAttribute('class', 'field-nested');
  below.append(nested);
  plot.append(below);
  const walked = canvasLayer(plot);
  const svg = document.createElementNS(SVG, 'svg');
  const labels = document.createElementNS(SVG, 'g');
  labels.setAttribute('class', 'field-labels');
  const note = document.createElementNS(SVG, 'text');
  note.setAttribute('class', 'field-away');
  const spot = document.createElementNS(SVG, 'circle');
  spot.setAttribute('class', 'field-spot');
  spot.setAttribute('r', '4');
  const missing = document.createElementNS(SVG, 'text');
  missing.setAttribute('class', 'field-missing');
  missing.setAttribute('text-anchor', 'middle');
  svg.append(labels, missing, spot, note);
  plot.append(svg);
  const over = element('div', 'field-over', root);
  const handle = startHandle(lab);
  over.append(handle.node);
  const foot = newFoot();
  root.append(foot.node);
  // Without a 2D context there is nothing to draw on; the rest of the window works.
  if (!terrain || !arrows || !walked) return () => root.remove();

  const ground = new Ground(lab, terrain, arrows, labels, nested);
  const walk = new Walk(lab, walked, note);
  let style: DrawingStyle = readDrawingStyle();
  let layout: FieldLayout = { width: 0, height: 0, left: 0, top: 0, side: 0 };
  let slopeLength: (magnitude: number) => number = HALF;

  let styleIsStale = false;
  let measuredFor: Stage | null = null;
  const drawAll = () => {
    if (styleIsStale) style = readDrawingStyle();
    styleIsStale = false;
    // Measuring makes the browser lay out the page: not for every picture of a zoom.
    const to = lab.scale.target.peek();
    if (!lab.moving.peek() || measuredFor !== to)
      layout = measure(host, root, foot.node, lab, style);
    measuredFor = to;
    const { left, top, side } = layout;
    for (const box of [plot, over]) {
      box.style.left = `${left}px`;
      box.style.top = `${top}px`;
      box.style.width = `${side}px`;
      box.style.height = `${side}px`;
    }
    for (const layer of [below, svg]) {
      layer.setAttribute('width', String(side));
      layer.setAttribute('height', String(side));
    }
    foot.node.style.left = `${left}px`;
    foot.node.style.top = `${top + side + ticksHeight(style)}px`;
    foot.node.style.width = `${side}px`;
    const names = planeVariables(lab);
    drawAxes(axes, lab.stage.peek(), layout, style, names);
    foot.name(names);
    ground.drawTerrain(side, style);
    drawBasins();
    sayMissing(missing, lab, side, style);
    walk.restart(side);
    const complete = walk.trace();
    drawArrows();
    drawStep();
    drawHover();
    if (!complete) lab.loop.invalidate(drawRun);
  };

  const drawBasins = () => basins?.draw(layout.side);

  /** A new run, or more of the one that is arriving: the terrain stays. */
  const drawRun = () => {
    const begun = walk.outdated;
    if (begun) walk.restart(layout.side);
    const complete = walk.trace();
    // Labels make way for a path when it begins and when it is all there, not for each part.
    if (begun || (complete && lab.results.run.peek()?.outcome)) drawArrows();
    drawStep();
    if (!complete) lab.loop.invalidate(drawRun);
  };

  const drawArrows = () => {
    const { side } = layout;
    const legend = ground.drawArrows(walk.path, side, style);
    slopeLength = legend?.lengths.length ?? HALF;
    if (legend) foot.legend(legend.lengths, legend.longest, 1.2 * style.line, lab.texts.peek());
    handle.place(side);
  };

  const drawStep = () => {
    walk.draw(layout.side, style, slopeLength);
    // Spoken descriptions are written at rest: nobody listens to sixty a second.
    if (!lab.playback.playing.peek()) plot.ariaDescription = describeField(lab, walk.walker);
  };

  const drawHover = () => {
    const at = lab.hover.peek();
    const { x0, x1 } = lab.stage.peek();
    const [x, y] = at ? [x0(at[0]), 1 - x1(at[1])] : [Number.NaN, Number.NaN];
    const shown = x >= 0 && x <= 1 && y >= 0 && y <= 1 && !plot.matches(':hover');
    spot.toggleAttribute('hidden', !shown);
    if (shown) {
      spot.setAttribute('cx', (x * layout.side).toFixed(1));
      spot.setAttribute('cy', (y * layout.side).toFixed(1));
    }
    const probe = lab.results.probe.peek();
    const [i, j] = lab.plane.peek().axes;
    foot.read(at, probe && { f: probe.f, gradient: [probe.gradient[i], probe.gradient[j]] });
  };

  const draws = [drawAll, drawRun, drawBasins, drawArrows, drawStep, drawHover];
  const stops = [
    removeHeader,
    basinLegend(foot.node, lab),
    effect(() => {
      void [lab.results.basin.value, lab.session.value.ground];
      lab.loop.invalidate(drawBasins);
    }),
    listenToGestures(plot, lab),
    effect(() => {
      void [lab.results.surface.value, lab.relief.value, lab.stage.value, lab.subject.value];
      void [lab.texts.value, lab.moving.value];
      lab.loop.invalidate(drawAll);
    }),
    effect(() => {
      void [lab.theme.value, lab.presenter.value];
      styleIsStale = true;
      lab.loop.invalidate(drawAll);
    }),
    effect(() => {
      void lab.path.value;
      lab.loop.invalidate(drawRun);
    }),
    effect(() => {
      void [lab.results.field.value, lab.start.value, lab.session.value.arrows];
      lab.loop.invalidate(drawArrows);
    }),
    effect(() => {
      void lab.playback.step.value;
      void lab.playback.playing.value;
      lab.loop.invalidate(drawStep);
    }),
    effect(() => {
      void [lab.hover.value, lab.stage.value, lab.results.probe.value];
      lab.loop.invalidate(drawHover);
    }),
    homeAgain(lab),
  ];
  const watcher = new ResizeObserver(() => {
    // Type may grow with the window.
    styleIsStale = true;
    measuredFor = null;
    lab.loop.invalidate(drawAll);
  });
  watcher.observe(host);
  return () => {
    watcher.disconnect();
    for (const stop of stops) stop();
    for (const draw of draws) lab.loop.forget(draw);
    root.remove();
  };
}

/** Where most of the frame has no f, the empty paper says why. */
function sayMissing(text: SVGTextElement, lab: Lab, side: number, style: DrawingStyle): void {
  const surface = lab.results.surface.peek();
  const missing = surface && missingOf(surface.sample);
  text.toggleAttribute('hidden', !missing);
  text.textContent = missing ? lab.texts.peek().scale[missing] : '';
  text.setAttribute('x', (side / 2).toFixed(1));
  // Between the words about the start, in the middle, and those about a point outside, at the edge.
  text.setAttribute('y', (0.8 * side).toFixed(1));
  text.setAttribute('font-size', style.label.toFixed(2));
}

/** Below the frame for the numbers of x0. */
const ticksHeight = (style: DrawingStyle): number => Math.ceil(2 * style.label);

function measure(
  host: HTMLElement,
  root: HTMLElement,
  foot: HTMLElement,
  lab: Lab,
  style: DrawingStyle,
): FieldLayout {
  const size = style.label;
  const width = host.clientWidth;
  const height = host.clientHeight;
  // Of the frame to come, so that the plot does not move about on the way.
  const to = lab.scale.target.peek();
  const home = lab.scale.atHome.peek();
  return fieldLayout({
    width,
    height,
    head: (root.querySelector('header')?.offsetHeight ?? 0) + 1,
    foot: foot.offsetHeight,
    bottom: ticksHeight(style),
    left: Math.max(style.axisRoom, roomForTicks(to, Math.min(width, height), size, home)),
    right: 14,
  });
}

function element(tag: string, name: string, host: Element): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  host.append(made);
  return made;
}
