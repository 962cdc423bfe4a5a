// The numbers and letters of the axes as text over the canvas: crisp at any resolution, in the
// fonts of the page, placed by projection and thinned out where they would touch.

import { Vector3, type PerspectiveCamera } from 'three';
import { letterAndIndex } from '../plane-letters';
import type { Axis } from './axes';
import { TICK } from './axes-box';
import { declutter, overlap, within, type Box } from './declutter';
import { Label } from './label';
import { TypeSizes } from './type-sizes';

interface Row {
  readonly axis: Axis;
  /** As many as the axis has ticks now. */
  readonly ticks: Label[];
  readonly letter: Label;
}

/** CSS pixels between the tick mark and its number, and between a number and the axis letter. */
const TICK_GAP = 7;
const LETTER_GAP = 8;
/** An upright axis that looks shorter has no numbers. */
const SHORTEST = 60;

export class AxisLabels {
  private rows: Row[] = [];
  private shown = new Set<Label>();
  /** What matters more than a label. */
  private said: Box | null = null;
  private readonly sizes = new TypeSizes();
  private readonly at = new Vector3();
  private readonly away = new Vector3();

  constructor(private readonly host: HTMLElement) {}

  /** Forgets the sizes of labels: the type is another one now. */
  restyle(): void {
    this.sizes.restyle();
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
    for (const row of this.rows) this.placeRow(row, camera, width, height);
    const letters = this.rows
      .map(({ letter }) => letter)
      .filter((letter) => within(letter, width, height));
    // The height of the path matters most, then x0.
    const inOrder = [...this.rows].reverse().map(({ ticks }) => ticks);
    this.shown = declutter(inOrder, letters, width, height);
    for (const letter of letters) this.shown.add(letter);
    for (const label of this.labels()) label.move();
    this.makeWay(this.said);
  }

  /** Shows the labels that have room, but none under a box that matters more; null for none. */
  makeWay(box: Box | null): void {
    this.said = box;
    for (const label of this.labels()) {
      label.show(this.shown.has(label) && !(box && overlap(label, box, 0)));
    }
  }

  private placeRow(
    { axis, ticks, letter }: Row,
    camera: PerspectiveCamera,
    width: number,
    height: number,
  ): void {
    const middle = axis.from.map((a, i) => (a + axis.to[i]!) / 2);
    const direction = this.outward(axis, middle, camera, width, height);
    let reach = 0;
    axis.ticks.forEach(({ place }, i) => {
      const label = ticks[i]!;
      const mark = place.map((p, k) => p + axis.outward[k]! * TICK);
      this.project(mark, camera, width, height, this.at);
      const own = axis.name === 'f' ? direction : this.outward(axis, place, camera, width, height);
      const extent = (Math.abs(own.x) * label.width + Math.abs(own.y) * label.height) / 2;
      label.x = this.at.x + own.x * (TICK_GAP + extent);
      label.y = this.at.y + own.y * (TICK_GAP + extent);
      reach = Math.max(reach, 2 * extent);
    });
    if (axis.name === 'f') {
      this.project(axis.from, camera, width, height, this.away);
      this.project(axis.to, camera, width, height, this.at);
      // Seen from above, the axis is a point: its numbers would be in a heap.
      if (this.at.distanceTo(this.away) < SHORTEST) for (const label of ticks) label.x = -1e4;
      letter.x = this.at.x;
      letter.y = this.at.y - letter.height / 2 - 2 * LETTER_GAP;
      return;
    }
    this.project(middle, camera, width, height, this.at);
    const extent =
      (Math.abs(direction.x) * letter.width + Math.abs(direction.y) * letter.height) / 2;
    const past = 2 * TICK_GAP + reach + LETTER_GAP + extent;
    letter.x = this.at.x + direction.x * past;
    letter.y = this.at.y + direction.y * past;
  }

  /** The direction away from the box on the screen, of length 1; the axis of f points left. */
  private outward(
    axis: Axis,
    place: readonly number[],
    camera: PerspectiveCamera,
    width: number,
    height: number,
  ): { readonly x: number; readonly y: number } {
    if (axis.name === 'f') return { x: -1, y: 0 };
    const { at, away } = this;
    this.project(place, camera, width, height, at);
    const beyond = place.map((p, i) => p + axis.outward[i]! * 0.1);
    this.project(beyond, camera, width, height, away);
    const size = Math.hypot(away.x - at.x, away.y - at.y) || 1;
    return { x: (away.x - at.x) / size, y: (away.y - at.y) / size };
  }

  /** CSS pixels in the host; a place behind the eye goes far outside. */
  private project(
    place: readonly number[],
    camera: PerspectiveCamera,
    width: number,
    height: number,
    out: Vector3,
  ): void {
    out.set(place[0]!, place[1]!, place[2]).applyMatrix4(camera.matrixWorldInverse);
    if (out.z > -camera.near) {
      out.set(-1e4, -1e4, 0);
      return;
    }
    out.applyMatrix4(camera.projectionMatrix);
    out.set(((out.x + 1) / 2) * width, ((1 - out.y) / 2) * height, 0);
  }

  private labels(): Label[] {
    return this.rows.flatMap(({ ticks, letter }) => [...ticks, letter]);
  }
}

function child(tag: 'sub' | 'span', className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
