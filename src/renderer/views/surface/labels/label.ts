// One piece of text over the canvas, written and moved only when it changes: a browser lays a page
// out again for every text that is written, also for the same one.

import type { Box } from './declutter';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export class Label implements Box {
  readonly element = document.createElement('span');
  /** Its middle, and its size, in CSS pixels. */
  x = 0;
  y = 0;
  width = 0;
  height = 0;
  private words: string | null = null;
  private transform = '';
  private visible: boolean | null = null;

  constructor(className: string) {
    this.element.className = className;
  }

  /**
   * @param key names what is written
   * @param fill puts it into the element, where it is something else than before
   */
  write(key: string, size: Size, fill: (element: HTMLElement) => void): void {
    this.width = size.width;
    this.height = size.height;
    if (key === this.words) return;
    this.words = key;
    fill(this.element);
  }

  /** Puts the element where `x` and `y` say. */
  move(): void {
    const left = Math.round(this.x - this.width / 2);
    const top = Math.round(this.y - this.height / 2);
    this.translate(`translate(${left}px, ${top}px)`);
  }

  /** The same between pixels: beside something that moves it would tremble otherwise. */
  moveFinely(): void {
    const left = (this.x - this.width / 2).toFixed(1);
    const top = (this.y - this.height / 2).toFixed(1);
    this.translate(`translate(${left}px, ${top}px)`);
  }

  get isVisible(): boolean {
    return this.visible === true;
  }

  show(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    this.element.style.visibility = visible ? 'visible' : 'hidden';
  }

  private translate(transform: string): void {
    if (transform === this.transform) return;
    this.transform = transform;
    this.element.style.transform = transform;
  }
}
