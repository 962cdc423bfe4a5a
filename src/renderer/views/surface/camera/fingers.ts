// Fingers on the surface: one turns it, or drags the start where it meets that; two move it and come
// nearer.

import { Vector3 } from 'three';
import { touchGesturesOn } from '../../../drawing/touch/touch-gestures';
import type { Lab } from '../../../model/lab';
import { moveStart } from '../../../model/operations';
import { positionOn } from '../../../model/viewport/viewport';
import { heightAt } from '../mesh/height-grid';
import type { PathPlace } from '../path/path-trace';
import { sceneX, sceneY, sceneZ } from '../scene-box';
import type { OrbitCamera } from './camera';

/** CSS pixels from the start within which a finger means it: 44 across, as of any target. */
const REACH = 22;

interface Meanings {
  readonly where: () => PathPlace | null;
  /** The point of the plane under a place of the window. */
  readonly pick: (x: number, y: number) => readonly [number, number] | null;
  readonly tap: (x: number, y: number) => void;
  readonly look: (x: number, y: number) => void;
  readonly lookAway: () => void;
}

export function listenToFingers(
  element: HTMLElement,
  lab: Lab,
  eye: OrbitCamera,
  { where, pick, tap, look, lookAway }: Meanings,
): () => void {
  const projected = new Vector3();
  /** Where the start is seen in the window; null where it is not on the surface. */
  const startAt = (): readonly [number, number] | null => {
    const place = where();
    if (!place) return null;
    const [x0, x1] = lab.start.peek();
    const u = positionOn(place.viewport.x0, x0);
    const v = positionOn(place.viewport.x1, x1);
    const height = heightAt(place.grid, u, v);
    if (Number.isNaN(height)) return null;
    projected.set(sceneX(u), sceneY(height), sceneZ(v)).project(eye.camera);
    const box = element.getBoundingClientRect();
    return [
      box.left + ((1 + projected.x) / 2) * box.width,
      box.top + ((1 - projected.y) / 2) * box.height,
    ];
  };

  return touchGesturesOn<{ readonly dx: number; readonly dy: number }>(element, {
    drag: {
      take({ clientX, clientY }) {
        const start = startAt();
        if (!start) return null;
        const [dx, dy] = [start[0] - clientX, start[1] - clientY];
        return Math.hypot(dx, dy) <= REACH ? { dx, dy } : null;
      },
      move({ clientX, clientY }, { dx, dy }) {
        const start = pick(clientX + dx, clientY + dy);
        if (!start) return;
        moveStart(lab, start, 'start-drag');
        lab.looks.set({ startMoved: true });
      },
      settle: () => lab.store.settle(),
    },
    move({ dx, dy, scale }, fingers) {
      if (fingers === 1) eye.turn(dx, dy);
      else eye.shift(dx, dy, scale);
    },
    tap: ({ clientX, clientY }) => tap(clientX, clientY),
    look(event) {
      if (event) look(event.clientX, event.clientY);
      else lookAway();
    },
  });
}
