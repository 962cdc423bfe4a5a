// Clicks and hovers on the surface: a click that did not move sets the start, a hover shows the
// same point in every view. Asked once a frame at most. Fingers do the same by a tap and a long press.

import { Vector3 } from 'three';
import type { AxisScale } from '../../../model/viewport/axis-scale';
import type { Lab } from '../../../model/lab';
import { lightBall } from '../../../model/light-ball';
import { moveStart } from '../../../model/operations';
import type { OrbitCamera } from './camera';
import type { PathPlace } from '../path/path-trace';
import { pickSurface, sensible } from '../mesh/pick';
import { listenToFingers } from './fingers';

/** CSS pixels that a hand may tremble in a click. */
const STILL = 4;

export class Pointer {
  private readonly ray = new Vector3();
  private readonly place = { x: 0, y: 0 };
  /** The run that the pointer is over, by its style. */
  private pointed: number | null = null;
  private readonly pressed = { x: 0, y: 0, button: -1, still: false };
  private readonly stopFingers: () => void;

  constructor(
    private readonly element: HTMLElement,
    private readonly lab: Lab,
    private readonly eye: OrbitCamera,
    private readonly where: () => PathPlace | null,
    /** The style of the run under a place of the host, in CSS pixels; null where there is none. */
    private readonly runAt: (x: number, y: number) => number | null,
    /** Whether a place of the host is on the ball. */
    private readonly isOnBall: (x: number, y: number) => boolean,
  ) {
    element.addEventListener('pointerdown', this.onDown);
    element.addEventListener('pointermove', this.onMove);
    element.addEventListener('pointerup', this.onUp);
    element.addEventListener('pointerleave', this.onLeave);
    this.stopFingers = listenToFingers(element, lab, eye, {
      where,
      pick: (x, y) => this.pick(x, y),
      tap: (x, y) => this.click(x, y),
      look: (x, y) => this.over(x, y),
      lookAway: () => this.away(),
    });
  }

  dispose(): void {
    const { element, lab } = this;
    lab.loop.forget(this.hover);
    this.stopFingers();
    element.removeEventListener('pointerdown', this.onDown);
    element.removeEventListener('pointermove', this.onMove);
    element.removeEventListener('pointerup', this.onUp);
    element.removeEventListener('pointerleave', this.onLeave);
  }

  private readonly onDown = (event: PointerEvent): void => {
    if (isTouch(event)) return;
    Object.assign(this.pressed, { x: event.clientX, y: event.clientY, button: event.button });
    this.pressed.still = event.isPrimary;
    this.lab.looks.set({ hover: null });
  };

  private readonly onMove = (event: PointerEvent): void => {
    if (isTouch(event)) return;
    const { pressed } = this;
    if (event.buttons !== 0) {
      const moved = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
      if (moved >= STILL) pressed.still = false;
      return;
    }
    this.over(event.clientX, event.clientY);
  };

  private readonly onUp = (event: PointerEvent): void => {
    if (isTouch(event)) return;
    const { pressed } = this;
    const moved = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
    if (event.button !== 0 || pressed.button !== 0 || !pressed.still || moved >= STILL) return;
    this.click(event.clientX, event.clientY);
  };

  private readonly onLeave = (event: PointerEvent): void => {
    if (!isTouch(event)) this.away();
  };

  private click(clientX: number, clientY: number): void {
    const start = this.pick(clientX, clientY);
    if (!start) return;
    moveStart(this.lab, start);
    this.lab.playback.restart();
  }

  private over(clientX: number, clientY: number): void {
    Object.assign(this.place, { x: clientX, y: clientY });
    this.lab.loop.invalidate(this.hover);
  }

  private away(): void {
    this.lab.loop.forget(this.hover);
    this.lab.looks.set({ hover: null });
    lightBall(this.lab.looks, false);
    this.point(null);
  }

  private readonly hover = (): void => {
    const { x, y } = this.place;
    const { left, top } = this.element.getBoundingClientRect();
    this.lab.looks.set({ hover: this.pick(x, y) });
    this.point(this.runAt(x - left, y - top));
    lightBall(this.lab.looks, this.isOnBall(x - left, y - top));
  };

  /** Points at a run, or no longer; what another view points at stays. */
  private point(run: number | null): void {
    if (run === this.pointed) return;
    this.pointed = run;
    this.lab.looks.set({ pointedRun: run });
  }

  /** The point of the plane under a place of the window, or null. */
  private pick(clientX: number, clientY: number): readonly [number, number] | null {
    const { element, eye, ray } = this;
    const place = this.where();
    if (!place) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    const { camera } = eye;
    ray.set(((clientX - left) / width) * 2 - 1, 1 - ((clientY - top) / height) * 2, 0.5);
    ray.unproject(camera).sub(camera.position);
    const { x, y, z } = camera.position;
    const met = pickSurface(place.grid, [x, y, z], [ray.x, ray.y, ray.z]);
    if (!met) return null;
    const { x0, x1 } = place.viewport;
    const at = (axis: AxisScale, w: number): number => {
      const value = axis.invert(w);
      return sensible(value, 1 / axis.rate(value));
    };
    return [at(x0, met.u), at(x1, met.v)];
  }
}

const isTouch = ({ pointerType }: PointerEvent): boolean => pointerType === 'touch';
