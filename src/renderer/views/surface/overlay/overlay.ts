// What lies over the canvas as elements of the page: numbers of the axes, the distance of a
// point outside, the ring where the pointer is, and the words for those who do not see.

import { Vector3 } from 'three';
import { runStyle } from '../../../drawing/run-styles';
import type { Medium } from '../../../model/medium';
import type { Box } from '../labels/declutter';
import { farAway } from '../labels/far-away';
import { heightAt } from '../mesh/height-grid';
import type { OrbitCamera } from '../camera/camera';
import type { Marker } from '../marker/marker';
import type { PathPlace } from '../path/path-trace';
import { TypeSizes } from '../axes/type-sizes';
import { positionOn } from '../../../model/viewport/viewport';
import { sceneX, sceneY, sceneZ } from '../scene-box';

/** CSS pixels between a mark and its label, and between a label and the border. */
const BESIDE = 8;
const MARGIN = 6;

export class Overlay {
  /** Of the type that everything here is written in. */
  readonly sizes: TypeSizes;
  readonly element = create('div', 'surface');
  /** What paper shows in place of the canvas, which is empty there. */
  private readonly printed = create('canvas', 'surface-printed');
  readonly ticks = create('div', 'surface-ticks');
  readonly names = create('div', 'surface-names');
  /** Where the run started, when the frame has left that place behind. */
  readonly started = create('span', 'surface-started');
  private canvas = create('canvas', 'surface-canvas');
  private readonly distance = create('span', 'surface-chip surface-distance');
  private readonly hover = create('span', 'surface-hover');
  private readonly projected = new Vector3();
  private readonly projectedTip = new Vector3();
  private distanceText = '';
  private distanceStyle = -1;

  constructor(medium: Medium) {
    this.sizes = new TypeSizes(medium);
    const { element } = this;
    element.setAttribute('role', 'img');
    element.dataset['name'] = 'Surface';
    element.tabIndex = 0;
    element.append(
      this.canvas,
      this.printed,
      this.ticks,
      this.names,
      this.started,
      this.hover,
      this.distance,
    );
    this.started.hidden = true;
    this.hideDistance();
    this.hover.hidden = true;
  }

  /** A canvas gives one context only: a lost one is replaced together with it. */
  newCanvas(): HTMLCanvasElement {
    const canvas = create('canvas', 'surface-canvas');
    this.canvas.replaceWith(canvas);
    this.canvas = canvas;
    return canvas;
  }

  describe(words: string): void {
    this.element.setAttribute('aria-description', words);
  }

  /** Copies the canvas as it has just been drawn: later its pixels are gone. */
  keepForPaper(): void {
    const { canvas, printed } = this;
    printed.width = canvas.width;
    printed.height = canvas.height;
    printed.getContext('2d')?.drawImage(canvas, 0, 0);
  }

  hideDistance(): void {
    this.distance.hidden = true;
  }

  /**
   * Says how far away the point is, beside the mark at the border.
   *
   * @param style of the run
   * @returns where
   */
  placeDistance(
    marker: Marker,
    style: number,
    eye: OrbitCamera,
    width: number,
    height: number,
  ): Box {
    const { distance, projected, projectedTip } = this;
    toPixels(projected.copy(marker.center), eye, width, height);
    toPixels(projectedTip.copy(marker.tip), eye, width, height);
    const dx = projectedTip.x - projected.x;
    const dy = projectedTip.y - projected.y;
    const text = farAway(marker.at.distance, dx, dy);
    distance.hidden = false;
    if (text !== this.distanceText) distance.textContent = this.distanceText = text;
    if (style !== this.distanceStyle) this.dressDistance(style);
    const { width: w, height: h } = this.sizes.ofChip(text);
    const size = Math.hypot(dx, dy) || 1;
    const reach = BESIDE + (Math.abs(dx / size) * w + Math.abs(dy / size) * h) / 2;
    const left = projectedTip.x + (dx / size) * reach - w / 2;
    const top = projectedTip.y + (dy / size) * reach - h / 2;
    const x = clamp(left, MARGIN, width - w - MARGIN);
    const y = clamp(top, MARGIN, height - h - MARGIN);
    move(distance, x, y);
    return { x: x + w / 2, y: y + h / 2, width: w, height: h };
  }

  /** In the colour of its run; the first has one for words. */
  private dressDistance(style: number): void {
    this.distanceStyle = style;
    const color = style === 0 ? '--accent-ink' : `--${runStyle(style).token}`;
    this.distance.style.setProperty('--chip', `var(${color})`);
  }

  /** The ring at the point that the pointer is over, here or in another view. */
  placeHover(
    point: readonly [number, number] | null,
    place: PathPlace | null,
    eye: OrbitCamera,
    { width, height }: { readonly width: number; readonly height: number },
  ): void {
    const { hover, projected } = this;
    const [u, v] =
      point && place
        ? [positionOn(place.viewport.x0, point[0]), positionOn(place.viewport.x1, point[1])]
        : [Number.NaN, Number.NaN];
    const surfaceHeight = place ? heightAt(place.grid, u, v) : Number.NaN;
    hover.hidden = Number.isNaN(surfaceHeight);
    if (hover.hidden) return;
    projected.set(sceneX(u), sceneY(surfaceHeight), sceneZ(v));
    toPixels(projected, eye, width, height);
    move(hover, projected.x, projected.y);
  }
}

function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** Scene coordinates to CSS pixels in the host, in place. */
function toPixels(place: Vector3, { camera }: OrbitCamera, width: number, height: number): void {
  place.project(camera);
  place.set(((place.x + 1) / 2) * width, ((1 - place.y) / 2) * height, 0);
}

function move(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));
