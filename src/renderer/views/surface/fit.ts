// How far away the camera must be for the whole box to lie inside the host with room for labels.

import { MathUtils, type PerspectiveCamera, Vector3 } from 'three';
import { FLOOR, HEIGHT } from './scene-box';

export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CORNERS = [-1, 1].flatMap((x) =>
  [-1, 1].flatMap((z) => [FLOOR, HEIGHT].map((y) => new Vector3(x, y, z))),
);

const NEAREST = 2.6;
const FARTHEST = 60;

/**
 * Finds the distance from `target` along `direction` at which the box fills the inner rectangle,
 * moves the camera there and shifts its image so that the box is in the middle of it.
 *
 * @param width of the host in CSS pixels
 * @returns the distance in scene units
 */
export function fitBox(
  camera: PerspectiveCamera,
  target: Vector3,
  direction: Vector3,
  width: number,
  height: number,
  insets: Insets,
): number {
  const innerWidth = Math.max(40, width - insets.left - insets.right);
  const innerHeight = Math.max(40, height - insets.top - insets.bottom);
  const stand = (distance: number) => {
    camera.position.copy(target).addScaledVector(direction, distance);
    camera.lookAt(target);
    camera.updateMatrixWorld();
    return imageOfBox(camera, width, height);
  };
  camera.clearViewOffset();
  let near = NEAREST;
  let far = FARTHEST;
  for (let i = 0; i < 40; i++) {
    const middle = (near + far) / 2;
    const image = stand(middle);
    const fits = image.right - image.left <= innerWidth && image.bottom - image.top <= innerHeight;
    if (fits) far = middle;
    else near = middle;
  }
  const image = stand(far);
  const x = (image.left + image.right) / 2 - (insets.left + innerWidth / 2);
  const y = (image.top + image.bottom) / 2 - (insets.top + innerHeight / 2);
  camera.setViewOffset(width, height, x, y, width, height);
  return far;
}

/** The rectangle of the box on the screen, in CSS pixels. */
function imageOfBox(camera: PerspectiveCamera, width: number, height: number) {
  const half = Math.tan(MathUtils.degToRad(camera.fov / 2));
  const image = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const p = new Vector3();
  for (const corner of CORNERS) {
    p.copy(corner).applyMatrix4(camera.matrixWorldInverse);
    const scale = height / 2 / half / -p.z;
    const x = width / 2 + p.x * scale;
    const y = height / 2 - p.y * scale;
    image.left = Math.min(image.left, x);
    image.right = Math.max(image.right, x);
    image.top = Math.min(image.top, y);
    image.bottom = Math.max(image.bottom, y);
  }
  return image;
}
