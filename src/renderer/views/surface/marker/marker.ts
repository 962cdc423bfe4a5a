// The ball with its arrow at one step: it rests on the surface, the gradient arrow leaves from
// its edge along the slope; at the border of the frame it is hollow and points outwards.

import { Group, Vector3 } from 'three';
import type { Trajectory } from '../../../../core/run/trajectory';
import type { Session } from '../../../../shared/session/session';
import type { HeightScale } from '../../../model/viewport/height-scale';
import type { StepSymbol } from '../../../model/step-symbol';
import { Arrow } from './arrow';
import { arrowLength } from './arrow-length';
import { Ball } from './ball';
import { createBallPlace, placeBall, type BallPlace } from './ball-place';
import type { OrbitCamera } from '../camera/camera';
import type { ScenePalette } from '../scene-palette';
import type { PathPlace } from '../path/path-trace';
import { sceneX, sceneY, sceneZ } from '../scene-box';
import type { ScreenUniforms } from '../screen-uniforms';
import { slopeAt } from '../mesh/slope';

/** CSS pixels of the pointer at the border. */
const POINTER = 30;
/** How much thicker the arrow is while the slope lights up. */
const LIT = 1.8;
/** Scene units that the ball is drawn before the surface that it rests on. */
const ABOVE = 0.03;
/** For the slope of the surface, in parts of its height. */
const TINY = 1e-6;

export class Marker {
  readonly group = new Group();
  /** Where the ball is and what is known there; read by the label. */
  readonly at = createBallPlace();
  /** The middle of the ball, and where its pointer ends when it is outside. */
  readonly center = new Vector3();
  readonly tip = new Vector3();
  private readonly ball: Ball;
  private readonly gradient: Arrow;
  private readonly pointer: Arrow;
  private readonly normal = new Vector3();
  private readonly toEye = new Vector3();
  private readonly tangent = new Vector3();
  private readonly slope = { x: 0, z: 0 };

  constructor(
    screen: ScreenUniforms,
    ink: ScenePalette,
    private readonly ballShade: { readonly place: Vector3; readonly radius: { value: number } },
  ) {
    this.ball = new Ball(screen, ink);
    this.gradient = new Arrow(screen, ink, ink.color('arrow'), 0.16);
    this.pointer = new Arrow(screen, ink, ink.active, 0.2);
    this.group.add(this.gradient.group, this.pointer.group, this.ball.group);
    this.hide();
  }

  /** Where the arrow of the slope ends; null where there is none. */
  get arrowTip(): Vector3 | null {
    return this.group.visible && this.gradient.group.visible ? this.gradient.to : null;
  }

  /** Of the ball, in CSS pixels. */
  get radius(): number {
    return this.ball.radius;
  }

  hide(): void {
    this.group.visible = false;
    this.ballShade.radius.value = 0;
  }

  /**
   * @param arrow whether it shows −∇f or ∇f; null for none
   * @param hostHeight in CSS pixels
   */
  place(
    run: Trajectory,
    step: number,
    place: PathPlace,
    arrow: Session['arrows'] | null,
    eye: OrbitCamera,
    hostHeight: number,
  ): void {
    const { at, center, ball, normal, ballShade } = this;
    placeBall(run, step, place, at);
    this.group.visible = true;
    center.set(sceneX(at.u), sceneY(at.height), sceneZ(at.v));
    const radius = ball.radius * eye.pixelAt(center, hostHeight);
    ballShade.place.copy(center);
    ballShade.radius.value = at.outside ? 0 : 2.1 * radius;
    const { slope } = this;
    slopeAt(place.grid, at.u, at.v, slope);
    normal.set(-slope.x, 1, -slope.z).normalize();
    center.addScaledVector(normal, at.outside ? 0 : radius);
    // Seen from below, the surface is in front of what lies on it.
    this.toEye.copy(eye.camera.position).sub(center);
    const lift = this.toEye.dot(normal) >= 0 ? radius + ABOVE : 0;
    ball.place(center, lift, at.outside);
    if (at.outside) this.pointOutwards(radius, eye.pixelAt(center, hostHeight));
    else this.pointAlongGradient(run, step, place, arrow, radius);
  }

  /**
   * @param shape on the ball; null where the run is alone
   * @param strength 1, or less while another run is pointed at
   */
  setStyle(shape: number | null, strength: number): void {
    this.ball.setStyle(shape, strength);
    this.gradient.setStrength(strength);
    this.pointer.setStrength(strength);
  }

  /** @param lit what lights up: x is the ball, the slope its arrow */
  light(lit: StepSymbol | null): void {
    this.ball.light(lit === 'x');
    this.gradient.weigh(lit === 'g' ? LIT : 1);
  }

  restyle(ink: ScenePalette): void {
    for (const part of [this.ball, this.gradient, this.pointer]) part.restyle(ink);
  }

  dispose(): void {
    for (const part of [this.ball, this.gradient, this.pointer]) part.dispose();
  }

  private pointOutwards(radius: number, pixel: number): void {
    const { at, center, pointer, tip } = this;
    tip
      .set(at.u - 0.5, 0, 0.5 - at.v)
      .setLength(radius + POINTER * pixel)
      .add(center);
    pointer.from.copy(center);
    pointer.to.copy(tip);
    // No arrow leads to a point that is none.
    pointer.show(!Number.isNaN(at.distance), this.ball.radius + 2);
    this.gradient.show(false, 0);
  }

  private pointAlongGradient(
    run: Trajectory,
    step: number,
    { viewport, heightScale }: PathPlace,
    arrow: Session['arrows'] | null,
    radius: number,
  ): void {
    const { at, center, gradient, normal, tangent } = this;
    this.pointer.show(false, 0);
    const k = Math.min(Math.floor(step), run.length - 1);
    // The way that ∇f goes on the plane, whose axes may have different units.
    const d0 = at.g0 * viewport.x0.rate(run.x(k, 0));
    const d1 = at.g1 * viewport.x1.rate(run.x(k, 1));
    const size = Math.hypot(d0, d1);
    if (arrow === null || !(size > 0 && Number.isFinite(size))) {
      gradient.show(false, 0);
      return;
    }
    const sign = arrow === 'uphill' ? 1 : -1;
    tangent.set((sign * d0) / size, 0, (-sign * d1) / size);
    tangent.addScaledVector(normal, -tangent.dot(normal)).normalize();
    const length = arrowLength(heightPerFrame(heightScale, at, size));
    gradient.from.copy(center);
    gradient.to.copy(center).addScaledVector(tangent, radius + length);
    gradient.show(true, this.ball.radius + 2);
  }
}

/**
 * Height gained a frame's width along the arrow.
 *
 * @param size ‖∇f‖ in unit squares a unit of f
 */
function heightPerFrame(
  heightScale: HeightScale,
  { g0, g1, height }: BallPlace,
  size: number,
): number {
  const f = heightScale.at(height);
  // Of what lies between here and the bottom: on log heights the whole range would swamp it.
  const small =
    Math.max(Math.abs(f - heightScale.low), (heightScale.high / 2 - heightScale.low / 2) * TINY) *
    TINY;
  const gained = (heightScale.height(f + small) - heightScale.height(f)) / small;
  // In this order nothing leaves float64 before the end: g may be 1e200, a rate 1e-200.
  return ((g0 / size) * g0 + (g1 / size) * g1) * gained;
}
