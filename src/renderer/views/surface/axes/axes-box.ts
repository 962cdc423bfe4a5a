// The lines of the box: a faint grid on the floor, the edges that are not in front of the
// surface, and the tick marks.

import { Group } from 'three';
import type { Axis } from './axes';
import { TICK_LENGTH } from './axis-places';
import type { ScenePalette } from '../scene-palette';
import { FLOOR, HEIGHT } from '../scene-box';
import type { ScreenUniforms } from '../screen-uniforms';
import { SEGMENT } from '../lines/segment';
import type { Quads } from '../lines/quads';
import type { Corner, Sides } from './box-edges';
import { segmentQuads, strokes } from '../lines/strokes';

const CAPACITY = 160;

const corners: readonly Corner[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];

export class AxesBox {
  readonly group = new Group();
  private readonly layers;

  constructor(screen: ScreenUniforms, ink: ScenePalette) {
    const layer = (color: Parameters<ScenePalette['color']>[0], width: number, opacity: number) => {
      const segments = segmentQuads(new Float32Array(CAPACITY * SEGMENT));
      const mesh = strokes(segments, screen, { color: ink.color(color), width, opacity });
      this.group.add(mesh);
      return { segments, mesh, width };
    };
    this.layers = {
      grid: layer('grid', 1, 0.75),
      edges: layer('soft', 1, 0.55),
      axes: layer('soft', 1.3, 0.95),
    };
  }

  set(axes: readonly Axis[], { near }: Sides): void {
    const { grid, edges, axes: lines } = this.layers;
    const pens = [grid, edges, lines].map((layer) => new Pencil(layer.segments));
    const [gridPen, edgePen, axisPen] = pens as [Pencil, Pencil, Pencil];
    for (const { name, from, to, outward, ticks } of axes) {
      axisPen.line(from, to);
      for (const { place } of ticks) {
        const [x, y, z] = place;
        const end = place.map((p, i) => p + outward[i]! * TICK_LENGTH);
        axisPen.line(place, end);
        if (name === 'x0') gridPen.line([x, FLOOR, -1], [x, FLOOR, 1]);
        else if (name === 'x1') gridPen.line([-1, FLOOR, z], [1, FLOOR, z]);
        else wallLine(gridPen, near, y);
      }
    }
    corners.forEach(([x, z], i) => {
      const [nextX, nextZ] = corners[(i + 1) % 4]!;
      edgePen.line([x, FLOOR, z], [nextX, FLOOR, nextZ]);
      // The upright in front of the surface would only be in the way.
      if (x !== near[0] || z !== near[1]) edgePen.line([x, FLOOR, z], [x, HEIGHT, z]);
    });
    for (const pen of pens) pen.show();
  }

  restyle(ink: ScenePalette): void {
    for (const { mesh, width } of Object.values(this.layers)) {
      mesh.material.uniforms['uWidth']!.value = width * ink.line;
    }
  }

  dispose(): void {
    for (const { segments, mesh } of Object.values(this.layers)) {
      segments.dispose();
      mesh.material.dispose();
    }
  }
}

/** A height line on the two walls behind the surface. */
function wallLine(pen: Pencil, [nearX, nearZ]: Corner, y: number): void {
  pen.line([-1, y, -nearZ], [1, y, -nearZ]);
  pen.line([-nearX, y, -1], [-nearX, y, 1]);
}

/** Writes lines one after the other; what does not fit is left out. */
class Pencil {
  private count = 0;

  constructor(private readonly segments: Quads) {}

  line(from: readonly number[], to: readonly number[]): void {
    const { records } = this.segments;
    if ((this.count + 1) * SEGMENT > records.length) return;
    records.set([...from, ...to], this.count++ * SEGMENT);
  }

  show(): void {
    this.segments.show(this.count);
  }
}
