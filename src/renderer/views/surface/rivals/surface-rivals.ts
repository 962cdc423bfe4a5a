// The runs beside the active one on the surface: their paths, and where each of them stands. Nothing is
// allocated while they move; a path goes to the graphics card once, when it is computed.

import { Color, Group, Vector3 } from 'three';
import type { Trajectory } from '../../../../core/run/trajectory';
import { runStrength } from '../../../drawing/run-marks/run-strength';
import { runStyle, runStyles } from '../../../drawing/run-styles';
import { isCovered, type Looks } from '../../../model/looks';
import type { OrbitCamera } from '../camera/camera';
import { createBallPlace, placeBall, type BallPlace } from '../marker/ball-place';
import { shapeNumber } from '../marker/mark-shapes';
import { slopeAt } from '../mesh/slope';
import type { DrawnPath } from '../path/nearest-segment';
import type { PathPlace } from '../path/path-trace';
import { sceneX, sceneY, sceneZ } from '../scene-box';
import type { ScenePalette } from '../scene-palette';
import type { ScreenUniforms } from '../screen-uniforms';
import { RivalPath } from './rival-path';
import { RunMarks } from './run-marks';

/** Scene units that a mark is drawn before the surface that it rests on. */
const ABOVE = 0.03;

/** A run of this surface that is shown beside the active one. */
export interface Rival {
  readonly style: number;
  readonly path: Trajectory;
}

export interface StandingRival extends Rival {
  readonly drawn: DrawnPath;
  readonly at: BallPlace;
  /** The middle of its mark. */
  readonly center: Vector3;
}

export class SurfaceRivals {
  readonly group = new Group();
  /** Of the last `place`. */
  readonly standing: StandingRival[] = [];
  readonly marks: RunMarks;
  private readonly paths = new Map<number, RivalPath>();
  private readonly normal = new Vector3();
  private readonly toEye = new Vector3();
  private readonly slope = { x: 0, z: 0 };
  private readonly look = { color: new Color(), shape: 0, lift: 0, hollow: false, opacity: 1 };

  constructor(
    private readonly screen: ScreenUniforms,
    private readonly ink: ScenePalette,
  ) {
    this.marks = new RunMarks(screen, ink, runStyles.length);
    this.group.add(this.marks.group);
  }

  /**
   * Shows these runs and no others; `extend` draws their paths.
   *
   * @param anew whether the surface is another one
   */
  set(rivals: readonly Rival[], anew: boolean): void {
    const { paths, standing } = this;
    for (const [style, path] of paths) {
      if (rivals.some((rival) => rival.style === style)) continue;
      path.traced.take(null, anew);
      path.group.visible = false;
    }
    const before = standing.splice(0);
    for (const { style, path } of rivals) {
      const { group, traced } = paths.get(style) ?? this.newPath(style);
      group.visible = true;
      traced.take(path, anew);
      const { at = createBallPlace(), center = new Vector3() } =
        before.find((rival) => rival.style === style) ?? {};
      standing.push({ style, path, at, center, drawn: traced.drawn });
    }
  }

  /** @returns whether there is more to draw */
  extend(place: PathPlace, until: number): boolean {
    let more = false;
    for (const { traced } of this.paths.values()) more = traced.extend(place, until) || more;
    return more;
  }

  /**
   * @param looks say which run is pointed at, and whether what is to come is covered
   * @param hostHeight in CSS pixels
   */
  place(
    step: number,
    place: PathPlace | null,
    looks: Pick<Looks, 'pointedRun' | 'covered'>,
    eye: OrbitCamera,
    hostHeight: number,
  ): void {
    const { marks, paths, standing } = this;
    const end = isCovered(looks, 'path') ? step : Number.MAX_SAFE_INTEGER;
    marks.clear();
    for (const rival of standing) {
      const strength = runStrength(looks, rival.style);
      paths.get(rival.style)?.show(step, end, strength);
      if (place) this.mark(rival, step, place, strength, eye, hostHeight);
    }
    marks.show();
  }

  restyle(ink: ScenePalette): void {
    this.marks.restyle(ink);
    for (const path of this.paths.values()) path.restyle(ink);
  }

  dispose(): void {
    this.marks.dispose();
    for (const path of this.paths.values()) path.dispose();
  }

  private newPath(style: number): RivalPath {
    const path = new RivalPath(this.screen, this.ink, style, runStyle(style));
    path.restyle(this.ink);
    this.paths.set(style, path);
    this.group.add(path.group);
    return path;
  }

  private mark(
    { path, style, at, center }: StandingRival,
    step: number,
    place: PathPlace,
    strength: number,
    eye: OrbitCamera,
    hostHeight: number,
  ): void {
    const { marks, normal, slope, toEye, look } = this;
    placeBall(path, step, place, at);
    center.set(sceneX(at.u), sceneY(at.height), sceneZ(at.v));
    const radius = marks.radius * eye.pixelAt(center, hostHeight);
    slopeAt(place.grid, at.u, at.v, slope);
    normal.set(-slope.x, 1, -slope.z).normalize();
    center.addScaledVector(normal, at.outside ? 0 : radius);
    // Seen from below, the surface is in front of what lies on it.
    const isAbove = toEye.copy(eye.camera.position).sub(center).dot(normal) >= 0;
    look.color = this.ink.run(style);
    look.shape = shapeNumber(runStyle(style).marker);
    look.lift = isAbove ? radius + ABOVE : 0;
    look.hollow = at.outside;
    look.opacity = strength;
    marks.add(center, look);
  }
}
