// Where each run has arrived, once the clock has passed its arrival: a small sign with its place in the
// order, over the point.

import { Vector3 } from 'three';
import type { Trajectory } from '../../../../core/run/trajectory';
import { runStyle } from '../../../drawing/run-styles';
import type { Arrival } from '../../../model/race/arrivals';
import { project, type Sight } from '../axes/axis-places';
import type { TypeSizes } from '../axes/type-sizes';
import type { Box } from '../labels/declutter';
import { Label } from '../labels/label';
import { createBallPlace, placeBall } from '../marker/ball-place';
import type { PathPlace } from '../path/path-trace';
import { sceneX, sceneY, sceneZ } from '../scene-box';
import { signPlace } from './sign-place';

/** CSS pixels from the point to the lower border of its sign: clear of the ball. */
const RISE = 12;

/** A run that has arrived. */
export interface Finisher extends Arrival {
  readonly path: Trajectory;
}

export class FinishMarks {
  private readonly labels = new Map<number, Label>();
  private readonly at = createBallPlace();
  private readonly point = new Vector3();

  constructor(
    private readonly host: HTMLElement,
    private readonly sizes: TypeSizes,
  ) {}

  /**
   * @param finishers in their order
   * @param note the height of the note above the picture, in CSS pixels
   * @returns where the signs stand
   */
  place(
    finishers: readonly Finisher[],
    place: PathPlace | null,
    sight: Sight,
    note: number,
  ): Box[] {
    const taken: Box[] = [];
    const shown = place ? finishers : [];
    for (const [style, label] of this.labels) {
      if (!shown.some((finisher) => finisher.style === style)) label.show(false);
    }
    for (const finisher of shown) {
      if (place) taken.push(this.put(finisher, place, sight, taken, note));
    }
    return taken;
  }

  private put(
    { style, step, order, path }: Finisher,
    place: PathPlace,
    sight: Sight,
    taken: readonly Box[],
    note: number,
  ): Box {
    const { at, point } = this;
    const label = this.labels.get(style) ?? this.newLabel(style);
    const words = String(order);
    label.write(words, this.sizes.ofFinish(words), (element) => (element.textContent = words));
    placeBall(path, step, place, at);
    point.set(sceneX(at.u), sceneY(at.height), sceneZ(at.v));
    project(point.toArray(), sight, point);
    const alone = { x: point.x, y: point.y - RISE - label.height / 2 };
    const box = signPlace(alone, label, taken, sight, note);
    label.x = box.x;
    label.y = box.y;
    label.moveFinely();
    label.show(true);
    return box;
  }

  private newLabel(style: number): Label {
    const label = new Label('surface-finish');
    label.element.style.setProperty('--chip', `var(--${runStyle(style).token})`);
    this.host.append(label.element);
    this.labels.set(style, label);
    return label;
  }
}
