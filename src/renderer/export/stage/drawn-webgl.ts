// When the graphics card has drawn: to read a canvas before would make the page wait for it.

import { later } from './soon';

/** Resolves when all that was drawn on the WebGL canvases under an element is there. */
export async function drawnWebgl(root: Element): Promise<void> {
  for (const canvas of root.querySelectorAll<HTMLCanvasElement>('.surface-canvas')) {
    const gl = canvas.getContext('webgl2');
    if (gl && !gl.isContextLost()) await finished(gl);
  }
}

async function finished(gl: WebGL2RenderingContext): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  if (!fence) return;
  while (!gl.isContextLost()) {
    if (gl.clientWaitSync(fence, 0, 0) !== gl.TIMEOUT_EXPIRED) break;
    await later();
  }
  gl.deleteSync(fence);
}
