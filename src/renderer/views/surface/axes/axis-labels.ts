// The numbers and letters of the axes as text over the canvas: crisp at any resolution, in the
// fonts of the page, placed by projection and thinned out where they would touch.

import type { PerspectiveCamera } from 'three';
import { letterAndIndex } from '../../../drawing/text/variable-text';
import type { Axis } from './axes';
import { placeAxis, type Movable } from './axis-places';
import { declutter, overlap, within, type Box } from '../labels/declutter';
import { Label } from '../labels/label';
import type { TypeSizes } from './type-sizes';

interface Row {
  readonly axis: Axis;
  /** As many as the axis has ticks now. */
  readonly ticks: Label[];
  readonly letter: Label;
}

/** CSS pixels between a letter and the border. */
const MARGIN = 4;

export class AxisLabels {
  private rows: Row[] = [];
  private visible = new Set<Label>();
  /** What matters more than a label. */
  private said: readonly Box[] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly sizes: TypeSizes,
  ) {
    // A view before this one, whose graphics card was lost, has left its own.
    host.replaceChildren();
  }

  /** Writes the labels of new axes, with the plane's variables; `place` must follow. */
  set(axes: readonly Axis[], variables: readonly [string, string]): void {
    this.rows = axes.map((axis, k) => {
      const { ticks, letter } = this.rows[k] ?? this.newRow();
      while (ticks.length > axis.ticks.length) ticks.pop()?.element.remove();
      while (ticks.length < axis.ticks.length) ticks.push(this.newLabel('surface-tick'));
      axis.ticks.forEach(({ text }, i) => {
        ticks[i]!.write(text, this.sizes.ofTick(text), (element) => (element.textContent = text));
      });
      this.writeLetter(letter, axis, variables);
      return { axis, ticks, letter };
    });
  }

  private newRow(): Omit<Row, 'axis'> {
    return { ticks: [], letter: this.newLabel('surface-letter') };
  }

  private newLabel(className: string): Label {
    const label = new Label(className);
    this.host.append(label.element);
    return label;
  }

  private writeLetter(
    label: Label,
    { name, origin }: Axis,
    [x0, x1]: readonly [string, string],
  ): void {
    const [letter, index] = name === 'f' ? ['f', ''] : letterAndIndex(name === 'x0' ? x0 : x1);
    const from = origin === '' ? '' : ` ${origin}`;
    const size = this.sizes.ofLetter(letter, index, from);
    label.write(`${letter}${index}${from}`, size, (element) => {
      element.replaceChildren(letter);
      if (index !== '') element.append(child('sub', '', index));
      if (from !== '') element.append(child('span', 'surface-origin', from));
    });
  }

  /** Puts every label beside its tick as the camera sees it, and hides what would touch. */
  place(camera: PerspectiveCamera, width: number, height: number): void {
    for (const { axis, ticks, letter } of this.rows) {
      const placed = ticks.map((box, k) => ({ place: axis.ticks[k]!.place, box }));
      placeAxis(axis, placed, letter, { camera, width, height });
      keepInside(letter, width, height);
    }
    const letters = this.rows
      .map(({ letter }) => letter)
      .filter((letter) => within(letter, width, height));
    // The height of the path matters most, then x0.
    const inOrder = [...this.rows].reverse().map(({ ticks }) => ticks);
    this.visible = declutter(inOrder, letters, width, height);
    for (const letter of letters) this.visible.add(letter);
    for (const label of this.labels()) label.move();
    this.makeWay(this.said);
  }

  /** Shows the labels that have room, but none under a box that matters more. */
  makeWay(boxes: readonly Box[]): void {
    this.said = boxes;
    for (const label of this.labels()) {
      label.show(this.visible.has(label) && !boxes.some((box) => overlap(label, box, 0)));
    }
  }

  /** The labels that are to be read. */
  shown(): readonly Box[] {
    return this.labels().filter((label) => label.isVisible);
  }

  private labels(): Label[] {
    return this.rows.flatMap(({ ticks, letter }) => [...ticks, letter]);
  }
}

/** A letter with a long number behind it is moved in; one that is off the host itself is not. */
function keepInside(letter: Movable, width: number, height: number): void {
  const { x, y } = letter;
  if (x < 0 || y < 0 || x > width || y > height) return;
  const [reachX, reachY] = [letter.width / 2 + MARGIN, letter.height / 2 + MARGIN];
  letter.x = Math.max(reachX, Math.min(width - reachX, x));
  letter.y = Math.max(reachY, Math.min(height - reachY, y));
}

function child(tag: 'sub' | 'span', className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
