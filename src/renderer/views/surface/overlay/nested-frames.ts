// The frames of before as squares on the floor and on the surface above it, and the words that
// say where the run started.

import { Group, Vector3 } from 'three';
import type { Lab } from '../../../model/lab';
import { nestedFramesIn, type NestedFrame } from '../../../model/viewport/nested-frames';
import type { Box } from '../labels/declutter';
import type { OrbitCamera } from '../camera/camera';
import { heightAt } from '../mesh/height-grid';
import type { ScenePalette } from '../scene-palette';
import { SEGMENT } from '../lines/segment';
import type { PathPlace } from '../path/path-trace';
import { FLOOR, sceneX, sceneY, sceneZ } from '../scene-box';
import type { ScreenUniforms } from '../screen-uniforms';
import { segmentQuads, strokes } from '../lines/strokes';
import type { TypeSizes } from '../axes/type-sizes';

/** Parts of the unit square: a smaller square is a point. */
const DOT = 0.03;
/** Pieces of a side that lies on the surface, and how many squares there is room for. */
const PIECES = 12;
const SQUARES = 8;
/** CSS pixels from the place to its words. */
const ASIDE = 10;
const BELOW = 8;
/** Of the ball with its rim. */
const BALL = 15;
/** Right of it or left, below it or above, in the order in which they are tried. */
const SIDES = [[true, true], [false, true], [false, false], [true, false]] as const; // prettier-ignore
/** Farther away where the ball is still at the start, while another run has left. */
const PLACES = [0, BALL].flatMap((away) => SIDES.map((side) => [...side, away] as const));

export class SurfaceNestedFrames {
  readonly group = new Group();
  private readonly records = new Float32Array(SQUARES * 4 * PIECES * SEGMENT);
  private readonly segments = segmentQuads(this.records);
  private readonly floorRecords = new Float32Array(SQUARES * 4 * SEGMENT);
  private readonly floorSegments = segmentQuads(this.floorRecords);
  private readonly pens;
  private readonly at = new Vector3();
  private first: NestedFrame | null = null;
  private height = 0;
  private words = '';

  constructor(
    screen: ScreenUniforms,
    ink: ScenePalette,
    private readonly label: HTMLElement,
    private readonly sizes: TypeSizes,
  ) {
    const light = ink.color('contour');
    this.pens = [
      { mesh: strokes(this.segments, screen, { color: light, width: 1.6, opacity: 0.95, lift: 0.01, order: 4 }), width: 1.6 }, // prettier-ignore
      { mesh: strokes(this.floorSegments, screen, { color: ink.color('ink'), width: 1.2, opacity: 0.7, lift: 0.002, order: 2 }), width: 1.2 }, // prettier-ignore
    ];
    for (const { mesh } of this.pens) this.group.add(mesh);
  }

  /** Lays the squares out anew; `placeLabel` must follow. */
  set(lab: Lab, place: PathPlace | null): void {
    const { texts } = lab;
    const { scale } = lab.viewport;
    const nested = place
      ? nestedFramesIn(place.viewport, scale.home.peek(), scale.decade.peek())
      : [];
    const squares = nested.filter(({ size }) => size >= DOT).slice(-SQUARES);
    this.first = nested[0] ?? null;
    let n = 0;
    let m = 0;
    for (const square of squares) {
      for (const [a, b] of sidesOf(square)) {
        writeFlat(this.floorRecords, m++, a, b);
        for (let i = 0; place && i < PIECES; i++) {
          const ends = [between(a, b, i / PIECES), between(a, b, (i + 1) / PIECES)] as const;
          if (writeOn(this.records, n, ends, place)) n++;
        }
      }
    }
    this.segments.show(n);
    this.floorSegments.show(m);
    const { first } = this;
    this.words = texts.peek().scale.started;
    if (first && place) {
      const height = heightAt(place.grid, (first.u0 + first.u1) / 2, (first.v0 + first.v1) / 2);
      this.height = Number.isNaN(height) ? 0 : height;
    }
  }

  /**
   * @param ball the middle of the ball, which the words leave free
   * @returns where the words stand
   */
  placeLabel({ camera }: OrbitCamera, ball: Vector3, width: number, height: number): Box | null {
    const { first, label, at, words } = this;
    label.hidden = first === null;
    if (!first) return null;
    if (label.textContent !== words) label.textContent = words;
    const { width: w, height: h } = this.sizes.ofStarted(words);
    const pixelX = () => ((at.x + 1) / 2) * width;
    const pixelY = () => ((1 - at.y) / 2) * height;
    at.copy(ball).project(camera);
    const [ballX, ballY] = [pixelX(), pixelY()];
    const [u, v] = [(first.u0 + first.u1) / 2, (first.v0 + first.v1) / 2];
    at.set(sceneX(u), sceneY(this.height), sceneZ(v)).project(camera);
    const [x, y] = [pixelX(), pixelY()];
    // To the right and below, where no path goes up a wall; else wherever the ball is not.
    for (const [right, down, away] of PLACES) {
      const left = right ? x + ASIDE + away : x - ASIDE - away - w;
      const top = down ? y + BELOW + away : y - BELOW - away - h;
      const free =
        ballX < left - BALL ||
        ballX > left + w + BALL ||
        ballY < top - BALL ||
        ballY > top + h + BALL;
      if (!free) continue;
      label.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
      return { x: left + w / 2, y: top + h / 2, width: w, height: h };
    }
    return null;
  }

  restyle(ink: ScenePalette): void {
    for (const { mesh, width } of this.pens) {
      mesh.material.uniforms['uWidth']!.value = width * ink.line;
    }
  }

  dispose(): void {
    this.segments.dispose();
    this.floorSegments.dispose();
    for (const { mesh } of this.pens) mesh.material.dispose();
  }
}

type Corner = readonly [number, number];

const between = (a: Corner, b: Corner, t: number): Corner => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

function sidesOf({ u0, v0, u1, v1 }: NestedFrame): (readonly [Corner, Corner])[] {
  const corners: Corner[] = [[u0, v0], [u1, v0], [u1, v1], [u0, v1]]; // prettier-ignore
  return corners.map((corner, i) => [corner, corners[(i + 1) % 4]!] as const);
}

function writeFlat(out: Float32Array, n: number, a: Corner, b: Corner): void {
  const ends = [sceneX(a[0]), FLOOR, sceneZ(a[1]), sceneX(b[0]), FLOOR, sceneZ(b[1])];
  out.set(ends, n * SEGMENT);
}

/** @returns whether there is a surface under both ends */
function writeOn(
  out: Float32Array,
  n: number,
  [a, b]: readonly [Corner, Corner],
  { grid }: PathPlace,
): boolean {
  const ha = heightAt(grid, a[0], a[1]);
  const hb = heightAt(grid, b[0], b[1]);
  if (Number.isNaN(ha + hb)) return false;
  const from = [sceneX(a[0]), sceneY(ha), sceneZ(a[1])];
  out.set([...from, sceneX(b[0]), sceneY(hb), sceneZ(b[1])], n * SEGMENT);
  return true;
}
