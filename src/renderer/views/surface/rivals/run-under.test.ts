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

const runs = [runAt(2, 0), runAt(5, 1)];

it('is the run whose path is nearest', () => {
  expect(runUnder(runs, sight, 100, 99)).toBe(2);
  expect(runUnder(runs, sight, 100, 92)).toBe(5);
});

it('is none where none is near', () => {
  expect(runUnder(runs, sight, 100, 130)).toBeNull();
  expect(runUnder([], sight, 100, 100)).toBeNull();
});

it('counts the whole mark', () => {
  expect(runUnder([runAt(2, 0)], sight, 160, 100)).toBe(2);
  expect(runUnder([runAt(2, 0)], sight, 164, 100)).toBeNull();
});

it('is the later of two that lie on each other: it is drawn above', () => {
  expect(runUnder([runAt(2, 0), runAt(5, 0)], sight, 100, 100)).toBe(5);
});
