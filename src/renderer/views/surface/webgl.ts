// Asks for WebGL 2, and says so when there is none, instead of failing inside a library.

import type { Medium } from '../../model/medium';

export function openWebgl(
  canvas: HTMLCanvasElement,
  { still, transparent }: Medium,
): WebGL2RenderingContext | null {
  return canvas.getContext('webgl2', {
    alpha: transparent,
    // What leaves is read when the graphics card has drawn it, which is later.
    preserveDrawingBuffer: still,
    // Lines and discs have their own soft edges; multisampling is too slow on a processor.
    antialias: false,
    depth: true,
    stencil: false,
    powerPreference: 'default',
  });
}

/** The driver's own name, e.g. to tell whether a processor draws. */
export function driverName(gl: WebGL2RenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER) ?? '');
}
