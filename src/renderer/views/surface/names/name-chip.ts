// A name on a small piece of paper beside a point of the picture.

import type { Box } from '../labels/declutter';
import { Label, type Size } from '../labels/label';
import { boxBeside, freeSide, type Pixel, type Side, type Surroundings } from './beside';

export class NameChip {
  private readonly label: Label;
  private side: Side | null = null;

  /**
   * @param sides in the order in which they are tried
   * @param color CSS colour of what is named, where it has one of its own
   */
  constructor(
    host: HTMLElement,
    className: string,
    private readonly sides: readonly Side[],
    color?: string,
  ) {
    this.label = new Label(`surface-chip ${className}`);
    if (color !== undefined) this.label.element.style.setProperty('--chip', color);
    this.label.show(false);
    host.append(this.label.element);
  }

  /** @returns the words' place; null where there is no room for them */
  place(
    words: string,
    size: Size,
    point: Pixel,
    gap: number,
    surroundings: Surroundings,
  ): Box | null {
    const { label } = this;
    this.side = freeSide(point, size, this.sides, this.side, gap, surroundings);
    label.show(this.side !== null);
    if (!this.side) return null;
    label.write(words, size, (element) => (element.textContent = words));
    const box = boxBeside(point, this.side, size, gap);
    label.x = box.x;
    label.y = box.y;
    label.moveFinely();
    return box;
  }

  hide(): void {
    this.side = null;
    this.label.show(false);
  }
}
