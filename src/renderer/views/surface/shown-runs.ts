// Which runs the surface shows: the active one and those beside it, as far as they have been computed for
// the function whose surface is there.

import { Vector3 } from 'three';
import type { Trajectory } from '../../../core/run/trajectory';
import { objectiveKey } from '../../../shared/session/objective-info';
import type { Lab } from '../../model/lab';
import type { RunResult } from '../../model/queries/results';
import { project, type Sight } from './axes/axis-places';
import type { PathPlace } from './path/path-trace';
import type { Finisher } from './rivals/finish-marks';
import { runUnder } from './rivals/run-under';
import type { SurfaceScene } from './surface-scene';

/** How long one frame may spend on paths, in ms. */
const BUDGET = 4;

const ballAt = new Vector3();

export class ShownRuns {
  /** The active run; null while none is of this surface. */
  active: Trajectory | null = null;

  constructor(
    private readonly lab: Lab,
    private readonly scene: SurfaceScene,
  ) {}

  /**
   * Takes the runs as they are now.
   *
   * @param place what they lie on; null while there is no surface
   * @param anew whether the surface is another one
   * @returns whether there is more to draw than one frame allows: `extend` goes on
   */
  take(place: PathPlace | null, anew: boolean): boolean {
    const { lab, scene } = this;
    const surface = lab.results.surface.peek()?.objective;
    const isOfSurface = (result: RunResult | null): boolean =>
      place !== null && result !== null && objectiveKey(result.request.objective) === surface;
    this.active = isOfSurface(lab.results.run.peek()) ? lab.path.peek() : null;
    scene.path.traced.take(this.active, anew);
    const rivals = lab.rivals
      .peek()
      .flatMap(({ style, path, result }) => (path && isOfSurface(result) ? { style, path } : []));
    scene.rivals.set(rivals, anew);
    return this.extend(place);
  }

  /** Draws on for as long as a frame allows. @returns whether there is more to draw */
  extend(place: PathPlace | null): boolean {
    if (!place) return false;
    const { path, rivals } = this.scene;
    const until = performance.now() + BUDGET;
    const more = path.traced.extend(place, until);
    return rivals.extend(place, until) || more;
  }

  /** Who has arrived by the step shown, in the order of arrival. */
  finishers(): readonly Finisher[] {
    const { lab, scene, active } = this;
    const { style: activeStyle } = lab.session.peek();
    return lab.arrivals.peek().flatMap((arrival) => {
      const { style } = arrival;
      const rival = scene.rivals.standing.find((one) => one.style === style);
      const path = style === activeStyle ? active : (rival?.path ?? null);
      return path ? { ...arrival, path } : [];
    });
  }

  /** Whether a place of the host in CSS pixels is on the ball. */
  isOnBall(x: number, y: number, sight: Sight): boolean {
    const { marker } = this.scene;
    if (!marker.group.visible) return false;
    project(marker.center.toArray(), sight, ballAt);
    return Math.hypot(ballAt.x - x, ballAt.y - y) <= marker.radius + 2;
  }

  /** The run under a place of the host in CSS pixels, by its style; null where there is but one. */
  under(x: number, y: number, sight: Sight): number | null {
    const { path, marker, rivals } = this.scene;
    if (!this.active || rivals.standing.length === 0) return null;
    const { radius } = rivals.marks;
    const beside = rivals.standing.map(({ style, drawn, center }) => ({
      style,
      drawn,
      center,
      radius,
    }));
    const { style } = this.lab.session.peek();
    const { center, radius: largest } = marker;
    const active = { style, drawn: path.traced.drawn, center, radius: largest };
    return runUnder([...beside, active], sight, x, y);
  }
}
