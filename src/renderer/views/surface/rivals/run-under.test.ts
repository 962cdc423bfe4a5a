import { PerspectiveCamera, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { SEGMENT } from '../lines/segment';
import { runUnder } from './run-under';

/** Ten units in front of the plane z = 0, of which it sees 20 × 20 in 200 × 200 pixels. */
const camera = new PerspectiveCamera(90, 1, 0.1, 50);
camera.position.set(0, 0, 10);
camera.updateMatrixWorld();
camera.updateProjectionMatrix();
const sight = { camera, width: 200, height: 200 };

/** A level line through the plane, at a height, and a mark at its right end. */
function runAt(style: number, y: number) {
  const segments = new Float32Array(SEGMENT);
  segments.set([-5, y, 0, 5, y, 0]);
  return { style, drawn: { segments, segmentCount: 1 }, center: new Vector3(5, y, 0), radius: 6 };
}

const [low, high] = [runAt(2, 0), runAt(5, 1)];

it.each([
  ['the one whose path is nearest', [low, high], 100, 99, 2],
  ['the one whose path is nearest', [low, high], 100, 92, 5],
  ['none where none is near', [low, high], 100, 130, null],
  ['none where there is none', [], 100, 100, null],
  ['that of the whole mark', [low], 160, 100, 2],
  ['none beside the mark', [low], 164, 100, null],
  ['the later of two on each other: it is drawn above', [low, runAt(5, 0)], 100, 100, 5],
])('is %s', (_, runs, x, y, style) => {
  expect(runUnder(runs, sight, x, y)).toBe(style);
});
