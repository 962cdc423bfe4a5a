// The path of the run on the surface and its shadow on the floor. Playing changes one uniform,
// the step: what is walked and what is to come is decided in the shader. Segments that lie wholly on
// the other side of the step are not sent through it.

import { type Color, Group, type ShaderMaterial } from 'three';
import { runStyles } from '../../../drawing/run-styles';
import { dots } from './dots';
import type { ScenePalette } from '../scene-palette';
import { closely } from './detail';
import type { ScreenUniforms } from '../screen-uniforms';
import { QuadsPart } from '../lines/quads';
import { dashPattern, strokes } from '../lines/strokes';
import { segmentsBegun } from './segments-begun';
import { TracedRun } from './traced-run';

/** Of the styles, made once: a style is set in every frame. */
const patterns = runStyles.map(({ dash }) => dashPattern(dash));

export class Path {
  readonly group = new Group();
  readonly traced = new TracedRun(closely);
  private readonly walked = new QuadsPart(this.traced.segments);
  private readonly ahead = new QuadsPart(this.traced.segments);
  private readonly paper: Color;
  private readonly walkedStrokes: Stroke[];
  private readonly toCome: Stroke[];
  private readonly dotLayers;

  constructor(
    private readonly screen: ScreenUniforms,
    ink: ScenePalette,
  ) {
    this.paper = ink.color('paper');
    const accent = ink.active;
    const shade = ink.color('soft');
    this.toCome = [
      this.stroke(this.ahead, accent, 1.2, {
        opacity: 0.5,
        lift: 0.012,
        upper: true,
        order: 5,
      }),
      this.stroke(this.ahead, shade, 1, {
        opacity: 0.35,
        flat: true,
        lift: 0.002,
        order: 2,
      }),
    ];
    this.walkedStrokes = [
      this.stroke(this.walked, shade, 1.8, {
        opacity: 0.75,
        flat: true,
        lift: 0.002,
        order: 3,
      }),
      this.stroke(this.walked, accent, 1.4, {
        opacity: 0.4,
        behind: true,
        lift: 0.014,
        upper: true,
        order: 6,
      }),
      this.stroke(this.walked, this.paper, 5.4, {
        opacity: 0.5,
        lift: 0.012,
        upper: true,
        order: 7,
      }),
      this.stroke(this.walked, accent, 2.8, { lift: 0.014, upper: true, order: 8 }),
    ];
    const deep = ink.activeDeep;
    this.dotLayers = [
      dots(this.traced.cloud, screen, {
        walked: shade,
        toCome: shade,
        radius: 1.8,
        smallRadius: 1,
        opacity: 0.8,
        flat: true,
        order: 3,
      }),
      dots(this.traced.cloud, screen, {
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

  /** @param step fractional: the path is walked up to here */
  setStep(step: number): void {
    const { drawn } = this.traced;
    const begun = segmentsBegun(drawn, step);
    // One more on either side, for what the shader rounds otherwise.
    this.walked.show(0, Math.min(begun + 1, drawn.segmentCount));
    this.ahead.show(Math.max(begun - 2, 0), drawn.segmentCount);
    for (const { material } of this.walkedStrokes) material.uniforms['uTo']!.value = step;
    for (const { material } of this.toCome) material.uniforms['uFrom']!.value = step;
    for (const { material } of this.dotLayers) material.uniforms['uTo']!.value = step;
  }

  /**
   * @param style 0 … 7
   * @param strength 1, or less while another run is pointed at
   */
  setStyle(style: number, strength: number): void {
    const pattern = patterns[style];
    for (const { material, dashed } of [...this.walkedStrokes, ...this.toCome]) {
      if (dashed) material.uniforms['uDash']!.value = pattern;
      material.uniforms['uStrength']!.value = strength;
    }
    for (const { material } of this.dotLayers) material.uniforms['uStrength']!.value = strength;
  }

  restyle(ink: ScenePalette): void {
    for (const { material, width } of [...this.walkedStrokes, ...this.toCome]) {
      material.uniforms['uWidth']!.value = width * ink.line;
      material.uniforms['uDashScale']!.value = ink.line;
    }
    for (const { material } of this.dotLayers) material.uniforms['uLine']!.value = ink.line;
  }

  dispose(): void {
    for (const part of [this.walked, this.ahead, this.traced]) part.dispose();
    for (const { material } of [...this.walkedStrokes, ...this.toCome, ...this.dotLayers]) {
      material.dispose();
    }
  }

  private stroke(
    segments: QuadsPart,
    color: Color,
    width: number,
    pen: Omit<Parameters<typeof strokes>[2], 'color' | 'width'>,
  ): Stroke {
    const mesh = strokes(segments, this.screen, { color, width, ...pen });
    return { mesh, material: mesh.material, width, dashed: color !== this.paper };
  }
}

interface Stroke {
  readonly mesh: ReturnType<typeof strokes>;
  readonly material: ShaderMaterial;
  /** CSS pixels at normal thickness. */
  readonly width: number;
  /** The rim of paper is not. */
  readonly dashed: boolean;
}
