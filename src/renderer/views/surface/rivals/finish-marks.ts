// Where each run has arrived, once the clock has passed its arrival: a small sign with its place in the
// order, over the point. Signs of one point stand on each other, the first lowest.

import { Vector3 } from 'three';
import type { Trajectory } from '../../../../core/run/trajectory';
import { runStyle } from '../../../drawing/run-styles';
import type { Arrival } from '../../../model/race/arrivals';
import { project, type Sight } from '../axes/axis-places';
import type { TypeSizes } from '../axes/type-sizes';
import { overlap, type Box } from '../labels/declutter';
import { Label } from '../labels/label';
import { createBallPlace, placeBall } from '../marker/ball-place';
import type { PathPlace } from '../path/path-trace';
import { sceneX, sceneY, sceneZ } from '../scene-box';

/** CSS pixels from the point to the lower border of its sign: clear of the ball. */
const RISE = 12;
/** Between two signs. */
const GAP = 2;

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
   * @returns where the signs stand
   */
  place(finishers: readonly Finisher[], place: PathPlace | null, sight: Sight): Box[] {
    const taken: Box[] = [];
    const shown = place ? finishers : [];
    for (const [style, label] of this.labels) {
      if (!shown.some((finisher) => finisher.style === style)) label.show(false);
    }
    for (const finisher of shown) {
      if (place) taken.push(this.put(finisher, place, sight, taken));
    }
    return taken;
  }

  private put(
    { style, step, order, path }: Finisher,
    place: PathPlace,
    sight: Sight,
    taken: readonly Box[],
  ): Box {
    const { at, point } = this;
    const label = this.labels.get(style) ?? this.newLabel(style);
    const words = String(order);
    label.write(words, this.sizes.ofFinish(words), (element) => (element.textContent = words));
    placeBall(path, step, place, at);
    point.set(sceneX(at.u), sceneY(at.height), sceneZ(at.v));
    project(point.toArray(), sight, point);
    label.x = point.x;
    label.y = point.y - RISE - label.height / 2;
    while (taken.some((box) => overlap(label, box, 0))) label.y -= label.height + GAP;
    label.moveFinely();
    label.show(true);
    return { x: label.x, y: label.y, width: label.width, height: label.height };
  }

  private newLabel(style: number): Label {
    const label = new Label('surface-finish');
    label.element.style.setProperty('--chip', `var(--${runStyle(style).token})`);
    this.host.append(label.element);
    this.labels.set(style, label);
    return label;
  }
}
