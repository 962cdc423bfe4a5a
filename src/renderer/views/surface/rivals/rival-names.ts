// What the runs beside the active one are called, beside their marks, where there is room; of one that has
// left the frame also how far away it is. While one is pointed at, it alone is named.

import { Vector3 } from 'three';
import type { Lab } from '../../../model/lab';
import { runStyle } from '../../../drawing/run-styles';
import { project, type Sight } from '../axes/axis-places';
import type { TypeSizes } from '../axes/type-sizes';
import type { Box } from '../labels/declutter';
import { farAway } from '../labels/far-away';
import { above, aboveLeft, aboveRight, below, belowLeft, belowRight, left, right, type Pixel } from '../names/beside'; // prettier-ignore
import { NameChip } from '../names/name-chip';
import type { SurfaceRivals, StandingRival } from './surface-rivals';

/** CSS pixels between a mark and its name. */
const GAP = 7;
const sides = [right, aboveRight, belowRight, left, aboveLeft, belowLeft, above, below];
const MIDDLE = [0, 0, 0] as const;
/** Of the picture's width: a longer name would hide what it names; the list has it. */
const WIDEST = 0.4;

export class RivalNames {
  private readonly chips = new Map<number, NameChip>();
  private readonly at = new Vector3();

  constructor(
    private readonly host: HTMLElement,
    private readonly lab: Lab,
    private readonly sizes: TypeSizes,
  ) {}

  /** Where the marks are, for names that must not cover them. */
  marks({ standing, marks }: SurfaceRivals, sight: Sight): Box[] {
    const size = 2 * marks.radius;
    return standing.map(({ center }) => ({
      ...this.pixels(center.toArray(), sight),
      width: size,
      height: size,
    }));
  }

  /** @param taken what may not be covered; the names are added to it */
  place({ standing, marks }: SurfaceRivals, sight: Sight, taken: Box[]): void {
    const pointed = this.lab.looks.pointedRun.peek();
    const named = standing.filter(({ style }) => pointed === null || style === pointed);
    for (const [style, chip] of this.chips) {
      if (!named.some((rival) => rival.style === style)) chip.hide();
    }
    for (const rival of named) {
      const box = this.name(rival, marks.radius + GAP, sight, taken);
      if (box) taken.push(box);
    }
  }

  private name(rival: StandingRival, gap: number, sight: Sight, taken: readonly Box[]): Box | null {
    const { width, height } = sight;
    const point = this.pixels(rival.center.toArray(), sight);
    const words = this.wordsOf(rival, point, sight);
    const chip = this.chips.get(rival.style) ?? this.newChip(rival.style);
    const size = this.sizes.ofChip(words);
    const inList = !rival.at.outside && this.lab.looks.pointedRun.peek() === null;
    if (inList && size.width > WIDEST * width) {
      chip.hide();
      return null;
    }
    return chip.place(words, size, point, gap, { width, height, taken });
  }

  private wordsOf({ style, at }: StandingRival, { x, y }: Pixel, sight: Sight): string {
    const name = this.lab.runNames.peek().get(style) ?? '';
    if (!at.outside) return name;
    // The way out is away from the middle of the box.
    const middle = this.pixels(MIDDLE, sight);
    return `${name} · ${farAway(this.lab.texts.peek(), at.distance, x - middle.x, y - middle.y)}`;
  }

  private pixels(place: readonly number[], sight: Sight): Pixel {
    project(place, sight, this.at);
    return { x: this.at.x, y: this.at.y };
  }

  private newChip(style: number): NameChip {
    const chip = new NameChip(this.host, 'rival', sides, `var(--${runStyle(style).token})`);
    this.chips.set(style, chip);
    return chip;
  }
}
