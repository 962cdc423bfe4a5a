// The ball: a softly shaded sphere drawn as a disc that always faces the reader, so that its edge
// is smooth at any resolution. Hollow when it only stands for a point outside the frame.

import type { Group, Vector3 } from 'three';
import { FlatMark } from './flat-mark';
import { markShape } from './mark-shapes';
import type { ScenePalette } from '../scene-palette';
import { lifted, type ScreenUniforms } from '../screen-uniforms';

/** CSS pixels at normal thickness; a projector gets a little more. */
const RADIUS = 8;
/** How much larger it is while x lights up. */
const LIT = 1.5;
/** Of a ball that has no shape on it. */
const NONE = -1;
/** CSS pixels of paper around it. */
const HALO = 1.5;

export class Ball {
  private readonly mark: FlatMark;
  private readonly uniforms;
  radius = RADIUS;

  constructor(screen: ScreenUniforms, ink: ScenePalette) {
    this.uniforms = {
      ...screen,
      uAccent: { value: ink.active },
      uDeep: { value: ink.activeDeep },
      uPaper: { value: ink.color('paper') },
      uRadius: { value: RADIUS },
      uLift: { value: 0 },
      uHollow: { value: 0 },
      uDark: { value: 0 },
      uShape: { value: NONE },
      uStrength: { value: 1 },
    };
    this.mark = new FlatMark({
      uniforms: this.uniforms,
      own: (behind) => ({ uHalo: { value: behind ? 0 : HALO } }),
      faint: 0.6,
      corners: [[-1, -1], [1, -1], [1, 1], [-1, 1]], // prettier-ignore
      vertexShader,
      fragmentShader,
      order: 12,
    });
  }

  get group(): Group {
    return this.mark.group;
  }

  /**
   * @param shape what tells the run from the others, on the ball; null where it is alone
   * @param strength 1, or less while another run is pointed at
   */
  setStyle(shape: number | null, strength: number): void {
    this.uniforms.uShape.value = shape ?? NONE;
    this.uniforms.uStrength.value = strength;
  }

  /** @param lift how far towards the eye, in scene units */
  place(center: Vector3, lift: number, hollow: boolean): void {
    this.group.position.copy(center);
    this.uniforms.uLift.value = lift;
    this.uniforms.uHollow.value = hollow ? 1 : 0;
  }

  /** @param lit whether x lights up */
  light(lit: boolean): void {
    this.uniforms.uRadius.value = this.radius * (lit ? LIT : 1);
  }

  restyle(ink: ScenePalette): void {
    this.radius = RADIUS * (0.5 + 0.5 * ink.line);
    this.uniforms.uRadius.value = this.radius;
    this.uniforms.uDark.value = ink.dark ? 1 : 0;
  }

  dispose(): void {
    this.mark.dispose();
  }
}

const vertexShader = /* glsl */ `
  uniform vec2 uResolution;
  uniform float uPixel, uRadius, uLift;
  varying vec2 vAt;
  ${lifted}

  void main() {
    vAt = position.xy * (uRadius * uPixel + 2.5 * uPixel);
    gl_Position = lifted(vec3(0.0), uLift);
    gl_Position.xy += vAt * 2.0 / uResolution * gl_Position.w;
  }
`;

const fragmentShader = /* glsl */ `
  uniform vec3 uAccent, uDeep, uPaper;
  uniform float uPixel, uRadius, uOpacity, uHollow, uHalo, uDark, uShape, uStrength;
  varying vec2 vAt;
  const vec3 KEY = vec3(-0.42, 0.58, 0.70);
  ${markShape}

  float inside(float radius) {
    return clamp(radius * uPixel + 0.5 - length(vAt), 0.0, 1.0);
  }

  void main() {
    float halo = inside(uRadius + uHalo);
    if (halo <= 0.0) discard;
    vec2 p = vAt / (uRadius * uPixel);
    vec3 normal = vec3(p, sqrt(max(0.0, 1.0 - dot(p, p))));
    float key = dot(normal, KEY);
    vec3 shade = mix(uDeep, uAccent * 0.55, uDark);
    vec3 body = mix(shade, uAccent, smoothstep(-0.55, 0.55, key));
    body += 0.45 * pow(max(dot(normal, normalize(KEY + vec3(0.0, 0.0, 1.0))), 0.0), 24.0);
    vec3 ring = mix(uAccent, uPaper, inside(uRadius - 2.6));
    if (uShape >= 0.0) {
      float away = markShape(vAt / (0.46 * uRadius * uPixel), uShape) * 0.46 * uRadius * uPixel;
      float sign_ = clamp(0.5 - away, 0.0, 1.0);
      body = mix(body, uPaper, sign_);
      ring = mix(ring, uAccent, sign_);
    }
    vec3 color = mix(uPaper, mix(body, ring, uHollow), inside(uRadius));
    gl_FragColor = vec4(color, halo * uOpacity * uStrength * mix(0.85, 1.0, inside(uRadius)));
  }
`;
