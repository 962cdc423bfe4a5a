// Clicks and hovers on the surface: a click that did not move sets the start, a hover shows the
// same point in every view. Asked once a frame at most.

import { Vector3 } from 'three';
import type { AxisScale } from '../../../model/viewport/axis-scale';
import type { Lab } from '../../../model/lab';
import { moveStart } from '../../../model/operations';
import type { OrbitCamera } from './camera';
import type { PathPlace } from '../path/path-trace';
import { pickSurface, sensible } from '../mesh/pick';

/** CSS pixels that a hand may tremble in a click. */
const STILL = 4;

export class Pointer {
  private readonly ray = new Vector3();
  private readonly place = { x: 0, y: 0 };
  /** The run that the pointer is over, by its style. */
  private pointed: number | null = null;
  private readonly pressed = { x: 0, y: 0, button: -1, still: false };

  constructor(
    private readonly element: HTMLElement,
    private readonly lab: Lab,
    private readonly eye: OrbitCamera,
    private readonly where: () => PathPlace | null,
    /** The style of the run under a place of the host, in CSS pixels; null where there is none. */
    private readonly runAt: (x: number, y: number) => number | null,
  ) {
    element.addEventListener('pointerdown', this.onDown);
    element.addEventListener('pointermove', this.onMove);
    element.addEventListener('pointerup', this.onUp);
    element.addEventListener('pointerleave', this.onLeave);
  }

  dispose(): void {
    const { element, lab } = this;
    lab.loop.forget(this.hover);
    element.removeEventListener('pointerdown', this.onDown);
    element.removeEventListener('pointermove', this.onMove);
    element.removeEventListener('pointerup', this.onUp);
    element.removeEventListener('pointerleave', this.onLeave);
  }

  private readonly onDown = (event: PointerEvent): void => {
    Object.assign(this.pressed, { x: event.clientX, y: event.clientY, button: event.button });
    this.pressed.still = event.isPrimary;
    this.lab.looks.set({ hover: null });
  };

  private readonly onMove = (event: PointerEvent): void => {
    const { pressed, place, lab } = this;
    if (event.buttons !== 0) {
      const moved = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
      if (moved >= STILL) pressed.still = false;
      return;
    }
    place.x = event.clientX;
    place.y = event.clientY;
    lab.loop.invalidate(this.hover);
  };

  private readonly onUp = (event: PointerEvent): void => {
    const { pressed, lab } = this;
    const moved = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
    if (event.button !== 0 || pressed.button !== 0 || !pressed.still || moved >= STILL) return;
    const start = this.pick(event.clientX, event.clientY);
    if (!start) return;
    moveStart(lab, start);
    lab.playback.restart();
  };

  private readonly onLeave = (): void => {
    this.lab.loop.forget(this.hover);
    this.lab.looks.set({ hover: null });
    this.point(null);
  };

  private readonly hover = (): void => {
    const { x, y } = this.place;
    const { left, top } = this.element.getBoundingClientRect();
    this.lab.looks.set({ hover: this.pick(x, y) });
    this.point(this.runAt(x - left, y - top));
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
