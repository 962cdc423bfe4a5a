// A straight arrow between two places of the scene, flat on the screen, with a thin rim of paper
// so that it reads on every colour. One quad, shaded by distance to its outline.

import { type Color, type Group, Vector3 } from 'three';
import { FlatMark } from './flat-mark';
import type { ScenePalette } from '../scene-palette';
import { lifted, type ScreenUniforms } from '../screen-uniforms';

export class Arrow {
  readonly from = new Vector3();
  readonly to = new Vector3();
  private readonly mark: FlatMark;
  private readonly uniforms;
  private line = 1;
  private weight = 1;

  /** @param lift how far towards the eye, so that a hollow surface does not cut it */
  constructor(screen: ScreenUniforms, ink: ScenePalette, color: Color, lift: number) {
    this.uniforms = {
      ...screen,
      uFromPlace: { value: this.from },
      uToPlace: { value: this.to },
      uColor: { value: color },
      uPaper: { value: ink.color('paper') },
      uLift: { value: lift },
      uLine: { value: 1 },
      uGap: { value: 0 },
      uStrength: { value: 1 },
    };
    this.mark = new FlatMark({
      uniforms: this.uniforms,
      faint: 0.3,
      corners: [[0, -1], [1, -1], [1, 1], [0, 1]], // prettier-ignore
      vertexShader,
      fragmentShader,
      order: 10,
    });
  }

  get group(): Group {
    return this.mark.group;
  }

  /** @param gap CSS pixels left free at the beginning: the ball */
  show(visible: boolean, gap: number): void {
    this.group.visible = visible;
    this.uniforms.uGap.value = gap;
  }

  /** @param strength 1, or less while another run is pointed at */
  setStrength(strength: number): void {
    this.uniforms.uStrength.value = strength;
  }

  /** @param factor how many times thicker than usual */
  weigh(factor: number): void {
    this.weight = factor;
    this.uniforms.uLine.value = factor * this.line;
  }

  restyle(ink: ScenePalette): void {
    this.line = 0.4 + 0.6 * ink.line;
    this.weigh(this.weight);
  }

  dispose(): void {
    this.mark.dispose();
  }
}

const vertexShader = /* glsl */ `
  uniform vec3 uFromPlace, uToPlace;
  uniform vec2 uResolution;
  uniform float uPixel, uLift, uLine, uGap;
  varying vec2 vAt;
  varying float vLength;
  ${lifted}

  void main() {
    vec4 ca = lifted(uFromPlace, uLift);
    vec4 cb = lifted(uToPlace, uLift);
    vec2 pa = 0.5 * uResolution * ca.xy / ca.w;
    vec2 pb = 0.5 * uResolution * cb.xy / cb.w;
    float size = length(pb - pa);
    vec2 along = size > 1e-3 ? (pb - pa) / size : vec2(1.0, 0.0);
    float gap = uGap * uPixel;
    vLength = size - gap;
    float reach = 9.0 * uLine * uPixel;
    vAt = vec2(mix(-2.0 * uPixel, vLength + 3.0 * uPixel, position.x), position.y * reach);
    vec2 p = pa + along * (gap + vAt.x) + vec2(-along.y, along.x) * vAt.y;
    float depth = mix(ca.z / ca.w, cb.z / cb.w, position.x);
    // Shorter than its head it says nothing, and behind the eye there is nothing to draw.
    bool none = vLength < 5.0 * uPixel || ca.w < 0.02 || cb.w < 0.02;
    gl_Position = none ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(2.0 * p / uResolution, depth, 1.0);
  }
`;

const fragmentShader = /* glsl */ `
  uniform vec3 uColor, uPaper;
  uniform float uPixel, uLine, uOpacity, uStrength;
  varying vec2 vAt;
  varying float vLength;

  // Distance to the outline in device pixels, negative inside: a shaft and a head.
  float outline() {
    float unit = uLine * uPixel;
    float head = min(11.0 * unit, vLength);
    float wide = head * 0.42;
    vec2 p = vec2(vAt.x, abs(vAt.y));
    float neck = vLength - head * 0.86;
    vec2 q = vec2(max(max(-p.x, p.x - neck), 0.0), max(p.y - 1.0 * unit, 0.0));
    float shaft = length(q) > 0.0 ? length(q) : max(-p.x, p.y - 1.0 * unit);
    vec2 side = normalize(vec2(wide, head));
    float slant = dot(p - vec2(vLength, 0.0), side);
    float back = (vLength - head) - p.x;
    return min(shaft, max(slant, back));
  }

  void main() {
    float away = outline();
    float rim = clamp(1.2 * uPixel + 0.5 - away, 0.0, 1.0);
    if (rim <= 0.0) discard;
    float body = clamp(0.5 - away, 0.0, 1.0);
    gl_FragColor = vec4(mix(uPaper, uColor, body), mix(0.55 * rim, 1.0, body) * uOpacity * uStrength);
  }
`;
