// Where the runs beside the active one stand: flat marks, each of its colour and shape, with a rim of
// paper; hollow at the border when the point is outside. All of them in one mesh, drawn twice: in front
// of the surface in full, behind it faintly.

import { GreaterDepth, Group, LessEqualDepth, Mesh, ShaderMaterial, type Color, type Vector3 } from 'three'; // prettier-ignore
import { quadCorner, Quads } from '../lines/quads';
import type { ScenePalette } from '../scene-palette';
import { lifted, type ScreenUniforms } from '../screen-uniforms';
import { markShape } from '../marker/mark-shapes';

/** Place (x, y, z), colour (r, g, b), and shape, lift, hollow, opacity. */
const layout = { place: 3, color: 3, look: 4 } as const;
const NUMBERS = 10;

/** CSS pixels at normal thickness: less than the ball of the active run. */
const RADIUS = 6;

export interface RunMark {
  readonly color: Color;
  readonly shape: number;
  /** How far towards the eye, in scene units. */
  readonly lift: number;
  readonly hollow: boolean;
  readonly opacity: number;
}

export class RunMarks {
  readonly group = new Group();
  radius = RADIUS;
  private readonly records: Float32Array;
  private readonly quads: Quads;
  private readonly uniforms;
  private readonly materials: readonly ShaderMaterial[];
  private count = 0;

  constructor(screen: ScreenUniforms, ink: ScenePalette, most: number) {
    this.records = new Float32Array(most * NUMBERS);
    this.quads = new Quads(this.records, layout);
    this.uniforms = {
      ...screen,
      uPaper: { value: ink.color('paper') },
      uRadius: { value: RADIUS },
    };
    this.materials = [true, false].map((behind) => this.materialOf(behind));
    this.materials.forEach((material, i) => {
      const mesh = new Mesh(this.quads.geometry, material);
      mesh.frustumCulled = false;
      mesh.renderOrder = 9.4 + i / 10;
      this.group.add(mesh);
    });
  }

  /** Forgets the marks; `add` and then `show` must follow. */
  clear(): void {
    this.count = 0;
  }

  add(place: Vector3, { color, shape, lift, hollow, opacity }: RunMark): void {
    const { records } = this;
    let at = this.count++ * NUMBERS;
    records[at++] = place.x;
    records[at++] = place.y;
    records[at++] = place.z;
    records[at++] = color.r;
    records[at++] = color.g;
    records[at++] = color.b;
    records[at++] = shape;
    records[at++] = lift;
    records[at++] = hollow ? 1 : 0;
    records[at] = opacity;
  }

  show(): void {
    this.quads.show(this.count);
  }

  restyle(ink: ScenePalette): void {
    this.radius = RADIUS * (0.5 + 0.5 * ink.line);
    this.uniforms.uRadius.value = this.radius;
  }

  dispose(): void {
    this.quads.dispose();
    for (const material of this.materials) material.dispose();
  }

  private materialOf(behind: boolean): ShaderMaterial {
    return new ShaderMaterial({
      uniforms: {
        ...this.uniforms,
        uHalo: { value: behind ? 0 : 1.6 },
        uOpacity: { value: behind ? 0.5 : 1 },
      },
      vertexShader,
      fragmentShader,
      transparent: true,
      depthWrite: false,
      depthFunc: behind ? GreaterDepth : LessEqualDepth,
    });
  }
}

const vertexShader = /* glsl */ `
  attribute vec3 place;
  attribute vec3 color;
  attribute vec4 look;
  uniform vec2 uResolution;
  uniform float uPixel, uRadius;
  varying vec2 vAt;
  varying vec3 vColor;
  varying vec4 vLook;
  ${lifted}
  ${quadCorner}

  void main() {
    vColor = color;
    vLook = look;
    // In radii; a star reaches out to 1.35.
    vAt = quadCorner() * (1.4 + 2.6 / uRadius);
    gl_Position = lifted(place, look.y);
    gl_Position.xy += vAt * uRadius * uPixel * 2.0 / uResolution * gl_Position.w;
  }
`;

const fragmentShader = /* glsl */ `
  uniform vec3 uPaper;
  uniform float uPixel, uRadius, uHalo, uOpacity;
  varying vec2 vAt;
  varying vec3 vColor;
  varying vec4 vLook;
  ${markShape}

  void main() {
    float away = markShape(vAt, vLook.x) * uRadius * uPixel;
    float rim = clamp(uHalo * uPixel + 0.5 - away, 0.0, 1.0);
    if (rim <= 0.0) discard;
    float body = clamp(0.5 - away, 0.0, 1.0);
    float inner = vLook.z * clamp(0.5 - away - 2.2 * uPixel, 0.0, 1.0);
    vec3 color = mix(uPaper, mix(vColor, uPaper, inner), body);
    gl_FragColor = vec4(color, rim * mix(0.85, 1.0, body) * uOpacity * vLook.w);
  }
`;
