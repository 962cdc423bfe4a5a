// How the surface and the contours on the floor are shaded. Colours are the style sheet's own sRGB
// values; contours lie at the whole numbers of the level scale, with edges one pixel soft.

import { FLOOR, HEIGHT } from '../scene-box';

/** @param flat lays the mesh on the floor */
export const meshVertices = (flat: boolean) => /* glsl */ `
  attribute float level;
  varying vec3 vPlace;
  varying vec3 vNormal;
  varying float vLevel;

  void main() {
    vPlace = position;
    vNormal = normal;
    vLevel = level;
    vec3 p = position;
    ${flat ? `p.y = ${FLOOR.toFixed(4)};` : ''}
    gl_Position = projectionMatrix * modelViewMatrix * vec4(p, 1.0);
  }
`;

/** How much of a pixel a contour of half width `w` (pixels) covers; fades where they crowd. */
const contour = /* glsl */ `
  float contour(float level, float w) {
    float change = max(length(vec2(dFdx(level), dFdy(level))), 1e-6);
    float away = abs(fract(level - 0.5) - 0.5) / change;
    return clamp(w + 0.5 - away, 0.0, 1.0) * (1.0 - smoothstep(0.25, 0.6, change));
  }
`;

const uniformNames = /* glsl */ `
  uniform sampler2D uColors;
  uniform vec3 uPaper, uIsoline, uBall;
  uniform float uPixel, uLine, uDark, uBallShade;
  varying vec3 vPlace;
  varying vec3 vNormal;
  varying float vLevel;
  vec3 colorOfHeight() {
    return texture2D(uColors, vec2(vPlace.y / ${HEIGHT.toFixed(4)} * (255.0 / 256.0) + 0.5 / 256.0, 0.5)).rgb;
  }
`;

export const surfaceShader = /* glsl */ `
  ${uniformNames}
  ${contour}
  const vec3 KEY = vec3(-0.45, 0.80, 0.39);

  void main() {
    float side = gl_FrontFacing ? 1.0 : -1.0;
    float key = side * dot(normalize(vNormal), KEY);
    vec3 color = colorOfHeight();
    // The underside is duller, so that inside and outside are told apart at once.
    if (!gl_FrontFacing) color = mix(color, mix(uPaper, vec3(dot(color, vec3(0.3, 0.6, 0.1))), 0.6), 0.55);
    color *= (0.80 - 0.10 * uDark) + 0.27 * key;
    float away = distance(vPlace, uBall);
    color *= 1.0 - 0.35 * (1.0 - smoothstep(0.0, 1.0, away / max(uBallShade, 1e-6)));
    float line = contour(vLevel, 0.5 * uLine * uPixel);
    color = mix(color, uIsoline, line * (gl_FrontFacing ? 0.62 : 0.35));
    gl_FragColor = vec4(color, 1.0);
  }
`;

export const floorShader = /* glsl */ `
  ${uniformNames}
  ${contour}

  void main() {
    float line = contour(vLevel, 0.6 * uLine * uPixel);
    vec3 tint = colorOfHeight();
    vec3 stroke = mix(tint * 0.72, tint, uDark);
    float wash = mix(0.16, 0.14, uDark);
    gl_FragColor = vec4(mix(tint, stroke, line), mix(wash, 0.95, line));
  }
`;
