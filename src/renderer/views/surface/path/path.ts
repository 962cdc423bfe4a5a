// The path of the run on the surface and its shadow on the floor. Playing changes one uniform,
// the step: what is walked and what is to come is decided in the shader.

import { type Color, Group, type ShaderMaterial } from 'three';
import type { Trajectory } from '../../../../core/run/trajectory';
import { dotQuads, dots } from './dots';
import type { ScenePalette } from '../scene-palette';
import { PathTrace, type PathPlace } from './path-trace';
import type { ScreenUniforms } from '../screen-uniforms';
import { segmentQuads, strokes } from '../lines/strokes';

/** Rows looked at between two looks at the clock, and how long one frame may spend, in ms. */
const ROWS = 4096;
const BUDGET = 4;

export class Path {
  readonly group = new Group();
  private readonly trace = new PathTrace();
  private readonly segments = segmentQuads(this.trace.segments);
  private readonly cloud = dotQuads(this.trace.dots);
  private readonly walkedStrokes: Stroke[];
  private readonly toCome: Stroke[];
  private readonly dotLayers;

  constructor(
    private readonly screen: ScreenUniforms,
    ink: ScenePalette,
  ) {
    const accent = ink.color('accent');
    const shade = ink.color('soft');
    this.toCome = [
      this.stroke(accent, 1.2, { opacity: 0.5, lift: 0.012, upper: true, order: 5 }),
      this.stroke(shade, 1, { opacity: 0.35, flat: true, lift: 0.002, order: 2 }),
    ];
    this.walkedStrokes = [
      this.stroke(shade, 1.8, { opacity: 0.75, flat: true, lift: 0.002, order: 3 }),
      this.stroke(accent, 1.4, { opacity: 0.4, behind: true, lift: 0.014, upper: true, order: 6 }),
      this.stroke(ink.color('paper'), 5.4, { opacity: 0.5, lift: 0.012, upper: true, order: 7 }),
      this.stroke(accent, 2.8, { lift: 0.014, upper: true, order: 8 }),
    ];
    const deep = ink.color('accent-deep');
    this.dotLayers = [
      dots(this.cloud, screen, {
        walked: shade,
        toCome: shade,
        radius: 1.8,
        smallRadius: 1,
        opacity: 0.8,
        flat: true,
        order: 3,
      }),
      dots(this.cloud, screen, {
        walked: deep,
        toCome: accent,
        radius: 3,
        smallRadius: 1.5,
        opacity: 1,
        flat: false,
        order: 9,
      }),
    ];
    this.group.add(
      ...[...this.toCome, ...this.walkedStrokes].map((stroke) => stroke.mesh),
      ...this.dotLayers,
    );
  }

  /** Forgets the path; `extend` draws one again, from the start. */
  clear(): void {
    this.trace.clear();
    this.segments.show(0);
    this.cloud.show(0);
  }

  /**
   * Draws on for as long as a frame allows.
   *
   * @returns whether there is more to do
   */
  extend(run: Trajectory, place: PathPlace): boolean {
    const { trace } = this;
    const segments = trace.segmentCount;
    const marks = trace.dotCount;
    const start = performance.now();
    let more = true;
    while (more && performance.now() - start < BUDGET) more = trace.extend(run, place, ROWS);
    this.segments.show(trace.segmentCount, segments);
    this.cloud.show(trace.dotCount, marks);
    return more;
  }

  /** @param step fractional: the path is walked up to here */
  setStep(step: number): void {
    for (const { material } of this.walkedStrokes) material.uniforms['uTo']!.value = step;
    for (const { material } of this.toCome) material.uniforms['uFrom']!.value = step;
    for (const { material } of this.dotLayers) material.uniforms['uTo']!.value = step;
  }

  restyle(ink: ScenePalette): void {
    for (const { material, width } of [...this.walkedStrokes, ...this.toCome]) {
      material.uniforms['uWidth']!.value = width * ink.line;
    }
    for (const { material } of this.dotLayers) material.uniforms['uLine']!.value = ink.line;
  }

  dispose(): void {
    this.segments.dispose();
    this.cloud.dispose();
    for (const { material } of [...this.walkedStrokes, ...this.toCome, ...this.dotLayers]) {
      material.dispose();
    }
  }

  private stroke(
    color: Color,
    width: number,
    pen: Omit<Parameters<typeof strokes>[2], 'color' | 'width'>,
  ): Stroke {
    const mesh = strokes(this.segments, this.screen, { color, width, ...pen });
    return { mesh, material: mesh.material, width };
  }
}

interface Stroke {
  readonly mesh: ReturnType<typeof strokes>;
  readonly material: ShaderMaterial;
  /** CSS pixels at normal thickness. */
  readonly width: number;
}
