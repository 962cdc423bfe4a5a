// How far away the camera must be for the whole box with its numbers and letters to lie inside the
// host, clear of what else stands there.

import { type PerspectiveCamera, Vector3 } from 'three';
import { NOWHERE, placeAxis, project, type Movable, type Sight } from '../axes/axis-places';
import { overlap, type Box } from '../labels/declutter';
import type { Size } from '../labels/label';
import { FLOOR, HEIGHT } from '../scene-box';
import { edgesOf, sidesSeen, type Edge } from '../axes/box-edges';

/** What needs room, in CSS pixels. */
export interface FitRoom {
  /** The widest number of an axis, and its letter. */
  readonly tick: Size;
  readonly letter: Size;
  /** At the top of the host, for words. */
  readonly top: number;
  /** In its lower right corner, for a button. */
  readonly corner: Size;
}

const CORNERS = [-1, 1].flatMap((x) =>
  [-1, 1].flatMap((z) => [FLOOR, HEIGHT].map((y) => new Vector3(x, y, z))),
);
/** Points of an edge that must be clear of the button. */
const PIECES = 8;
/** CSS pixels to the border of the host, and between labels and the button. */
const MARGIN = 8;

/** For labels the camera goes away by so much at most; in a low host those without room are not shown. */
const GIVES_WAY = 1.5;
const NO_LABELS = { tick: { width: 0, height: 0 }, letter: { width: 0, height: 0 } } as const;

const NEAREST = 2.6;
const FARTHEST = 60;
/** Halvings of the distance between them: then it is known to a thousandth. */
const HALVINGS = 16;

/**
 * Finds the distance from `target` along `direction` at which everything just fits, moves the
 * camera there and shifts its image so that it is in the middle of the room.
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
  room: FitRoom,
): number {
  const sight = { camera, width, height };
  const stand = (distance: number, needs: FitRoom): Image => {
    camera.position.copy(target).addScaledVector(direction, distance);
    camera.lookAt(target);
    camera.updateMatrixWorld();
    return imageOf(sight, needs);
  };
  const nearest = (needs: FitRoom): number => {
    let near = NEAREST;
    let far = FARTHEST;
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (near + far) / 2;
      if (fits(stand(middle, needs), sight, needs)) far = middle;
      else near = middle;
    }
    return far;
  };
  camera.near = 0.05;
  camera.clearViewOffset();
  const bare = { ...room, ...NO_LABELS };
  const labelled = nearest(room);
  const most = GIVES_WAY * nearest(bare);
  const distance = Math.min(labelled, most);
  const { x, y } = shiftOf(stand(distance, labelled <= most ? room : bare), sight, room);
  camera.setViewOffset(width, height, -x, -y, width, height);
  return distance;
}

/** What is seen of the box: its outline and its labels. */
interface Image {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly labels: readonly Box[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function imageOf(sight: Sight, room: FitRoom): Image {
  const edges = edgesOf(sidesSeen(sight.camera));
  const labels = edges.flatMap((edge) => labelsOf(edge, sight, room));
  const along = (edge: Edge) =>
    Array.from({ length: PIECES + 1 }, (_, k) =>
      edge.from.map((a, i) => a + ((edge.to[i]! - a) * k) / PIECES),
    );
  const places = [...CORNERS.map((corner) => corner.toArray()), ...edges.flatMap(along)];
  const projected = new Vector3();
  const points = places.map((place) => {
    project(place, sight, projected);
    return { x: projected.x, y: projected.y };
  });
  const xs = [
    ...points.map((p) => p.x),
    ...labels.flatMap((b) => [b.x - b.width / 2, b.x + b.width / 2]),
  ];
  const ys = [
    ...points.map((p) => p.y),
    ...labels.flatMap((b) => [b.y - b.height / 2, b.y + b.height / 2]),
  ];
  return {
    points,
    labels,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** An axis with the widest number at both ends and in the middle. */
function labelsOf(edge: Edge, sight: Sight, { tick, letter }: FitRoom): Box[] {
  const box = (size: Size): Movable => ({ x: 0, y: 0, width: size.width, height: size.height });
  // f begins above the floor.
  const from = edge.name === 'f' ? [edge.from[0], 0, edge.from[2]] : edge.from;
  const ticks = [0, 0.5, 1].map((t) => ({
    place: from.map((a, i) => a + (edge.to[i]! - a) * t),
    box: box(tick),
  }));
  const sign = box(letter);
  placeAxis(edge, ticks, sign, sight);
  return [...ticks.map((at) => at.box), sign].filter(({ x }) => x !== NOWHERE);
}

/** What moves the image into the middle of the room. */
function shiftOf({ left, right, top, bottom }: Image, { width, height }: Sight, room: FitRoom) {
  const above = Math.max(MARGIN, room.top);
  return {
    x: width / 2 - (left + right) / 2,
    y: (above + height - MARGIN) / 2 - (top + bottom) / 2,
  };
}

function fits(image: Image, sight: Sight, room: FitRoom): boolean {
  const { width, height } = sight;
  const { left, right, top, bottom } = image;
  if (right - left > width - 2 * MARGIN) return false;
  if (bottom - top > height - MARGIN - Math.max(MARGIN, room.top)) return false;
  const shift = shiftOf(image, sight, room);
  const { width: w, height: h } = room.corner;
  const button: Box = { x: width - w / 2, y: height - h / 2, width: w, height: h };
  const moved = (box: Box): Box => ({ ...box, x: box.x + shift.x, y: box.y + shift.y });
  return (
    !image.labels.some((label) => overlap(moved(label), button, MARGIN)) &&
    !image.points.some((point) => overlap(moved({ ...point, width: 0, height: 0 }), button, MARGIN))
  );
}
