// What every shader needs to know of the screen, as uniforms that all materials share.

import { Vector2 } from 'three';

export const createScreenUniforms = () => ({
  /** Size of the drawing buffer in device pixels. */
  uResolution: { value: new Vector2(1, 1) },
  /** Device pixels a CSS pixel. */
  uPixel: { value: 1 },
});

export type ScreenUniforms = ReturnType<typeof createScreenUniforms>;

/** Moves a point towards the eye, so that what lies on the surface is not cut by it. */
export const lifted = /* glsl */ `
  // 1 where the upper side of a slope is seen, -1 where the lower side is.
  float upperSide(vec3 p, vec2 slope) {
    return dot(vec3(-slope.x, 1.0, -slope.y), cameraPosition - p) >= 0.0 ? 1.0 : -1.0;
  }

  vec4 lifted(vec3 p, float lift) {
    vec4 seen = modelViewMatrix * vec4(p, 1.0);
    seen.xyz *= 1.0 - lift / length(seen.xyz);
    return projectionMatrix * seen;
  }
`;
