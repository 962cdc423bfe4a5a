// What lies over the canvas as elements of the page: numbers of the axes, the distance of a
// point outside, the ring where the pointer is, and the words for those who do not see.

import type { Texts } from '../../../../i18n/texts';
import { runStyle } from '../../../drawing/run-styles';
import type { Medium } from '../../../model/medium';
import type { Box } from '../labels/declutter';
import { farAway } from '../labels/far-away';
import { heightAt } from '../mesh/height-grid';
import type { HostSize, OrbitCamera } from '../camera/camera';
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
  placeDistance(t: Texts, marker: Marker, style: number, eye: OrbitCamera, size: HostSize): Box {
    const { distance } = this;
    const { width, height } = size;
    const [centerX, centerY] = eye.pixelOf(marker.center, size);
    const [tipX, tipY] = eye.pixelOf(marker.tip, size);
    const dx = tipX - centerX;
    const dy = tipY - centerY;
    const text = farAway(t, marker.at.distance, dx, dy);
    distance.hidden = false;
    if (text !== this.distanceText) distance.textContent = this.distanceText = text;
    if (style !== this.distanceStyle) this.dressDistance(style);
    const { width: w, height: h } = this.sizes.ofChip(text);
    const length = Math.hypot(dx, dy) || 1;
    const reach = BESIDE + (Math.abs(dx / length) * w + Math.abs(dy / length) * h) / 2;
    const left = tipX + (dx / length) * reach - w / 2;
    const top = tipY + (dy / length) * reach - h / 2;
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
    size: HostSize,
  ): void {
    const { hover } = this;
    const [u, v] =
      point && place
        ? [positionOn(place.viewport.x0, point[0]), positionOn(place.viewport.x1, point[1])]
        : [Number.NaN, Number.NaN];
    const surfaceHeight = place ? heightAt(place.grid, u, v) : Number.NaN;
    hover.hidden = Number.isNaN(surfaceHeight);
    if (hover.hidden) return;
    const at = { x: sceneX(u), y: sceneY(surfaceHeight), z: sceneZ(v) };
    move(hover, ...eye.pixelOf(at, size));
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

function move(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));
