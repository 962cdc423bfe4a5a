import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { placeAxis, project } from '../axes/axis-places';
import { fitBox, type FitRoom } from './fit';
import { FLOOR, HEIGHT } from '../scene-box';
import { edgesOf, sidesSeen } from '../axes/box-edges';

const target = new Vector3(0, (HEIGHT + FLOOR) / 2, 0);
const direction = new Vector3().setFromSphericalCoords(1, 0.98, 0.52);
const room: FitRoom = {
  tick: { width: 40, height: 12 },
  letter: { width: 20, height: 19 },
  top: 0,
  corner: { width: 100, height: 44 },
};

/** The host at several windows: alone, with the arithmetic, with a lesson, for a projector. */
const hosts = [
  [608, 520],
  [442, 416],
  [442, 290],
  [442, 230],
  [1268, 820],
] as const;

const corners = [-1, 1].flatMap((x) =>
  [FLOOR, HEIGHT].flatMap((y) => [-1, 1].map((z) => [x, y, z] as const)),
);

function fitted(width: number, height: number, of: FitRoom) {
  const camera = new PerspectiveCamera(24, width / height, 0.1, 50);
  const distance = fitBox(camera, target, direction, width, height, of);
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();
  const sight = { camera, width, height };
  const boxes = edgesOf(sidesSeen(camera)).flatMap((edge) => {
    const ticks = [edge.from, edge.to].map((place) => ({ place, box: { x: 0, y: 0, ...of.tick } }));
    const letter = { x: 0, y: 0, ...of.letter };
    placeAxis(edge, ticks, letter, sight);
    return [...ticks.map(({ box }) => box), letter];
  });
  const seen = new Vector3();
  for (const corner of corners) {
    project(corner, sight, seen);
    boxes.push({ x: seen.x, y: seen.y, width: 0, height: 0 });
  }
  const image = {
    left: Math.min(...boxes.map((b) => b.x - b.width / 2)),
    right: Math.max(...boxes.map((b) => b.x + b.width / 2)),
    top: Math.min(...boxes.map((b) => b.y - b.height / 2)),
    bottom: Math.max(...boxes.map((b) => b.y + b.height / 2)),
  };
  return { distance, boxes, image };
}

describe.each(hosts)('the camera before a host of %d × %d', (width, height) => {
  it('sees the whole box with its numbers and letters', () => {
    const { left, top, right, bottom } = fitted(width, height, room).image;
    expect(Math.min(left, top, width - right, height - bottom)).toBeGreaterThanOrEqual(0);
  });

  it('leaves the words at the top and the button free', () => {
    const { image, boxes } = fitted(width, height, { ...room, top: 62 });
    expect(image.top).toBeGreaterThanOrEqual(62);
    const inCorner = boxes.filter(
      (b) => b.x + b.width / 2 > width - 100 && b.y + b.height / 2 > height - 44,
    );
    expect(inCorner).toEqual([]);
  });

  it('is as near as that allows: the image fills the height or the width', () => {
    const without = { ...room, corner: { width: 0, height: 0 } };
    const { left, top, right, bottom } = fitted(width, height, without).image;
    expect(Math.max((right - left) / width, (bottom - top) / height)).toBeGreaterThan(0.9);
  });
});

it('goes further away for words at the top', () => {
  const [words, none] = [62, 0].map((top) => fitted(442, 290, { ...room, top }).distance);
  expect(words).toBeGreaterThan(none);
});

it('a low host shows the box, though its longest numbers would take all of the room', () => {
  const long = { ...room, tick: { width: 64, height: 12 } };
  const none = { ...room, tick: { width: 0, height: 0 }, letter: { width: 0, height: 0 } };
  for (const height of [90, 120, 150]) {
    const { distance } = fitted(442, height, long);
    expect(distance).toBeLessThanOrEqual(1.5 * fitted(442, height, none).distance + 1e-9);
  }
});
