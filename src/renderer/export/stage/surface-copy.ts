// What the graphics card has drawn, without making the page wait for it: read in bands, once it is
// done.

import { pause, soon } from './soon';

/** Milliseconds: the card may be the same processor, which should draw and not be asked. */
const PATIENCE = 3;
/** Pixels of a band. */
const BAND = 1 << 20;

/** The WebGL canvas under an element, if there is one with a picture. */
export function surfaceOf(root: Element): HTMLCanvasElement | null {
  const canvas = root.querySelector<HTMLCanvasElement>('.surface-canvas');
  return canvas && canvas.width > 0 && contextOf(canvas) ? canvas : null;
}

const contextOf = (canvas: HTMLCanvasElement): WebGL2RenderingContext | null => {
  const gl = canvas.getContext('webgl2');
  return gl && !gl.isContextLost() ? gl : null;
};

/** Resolves when all that was asked for so far is drawn. */
export async function drawnSurface(surface: HTMLCanvasElement): Promise<void> {
  const gl = contextOf(surface);
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return;
  gl.flush();
  while (!gl.isContextLost() && gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) {
    await pause(PATIENCE);
  }
  gl.deleteSync(fence);
}

/** @returns a canvas of the same size that a pen can draw at once; null where there is no memory */
export async function surfaceCopy(surface: HTMLCanvasElement): Promise<HTMLCanvasElement | null> {
  const gl = contextOf(surface);
  const copy = document.createElement('canvas');
  const { width, height } = surface;
  Object.assign(copy, { width, height });
  const pen = copy.getContext('2d');
  const buffer = gl?.createBuffer();
  if (!gl || !pen || !buffer) return null;
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
  gl.bufferData(gl.PIXEL_PACK_BUFFER, 4 * width * height, gl.STREAM_READ);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, 0);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  await drawnSurface(surface);
  const most = Math.max(1, Math.floor(BAND / width));
  for (let from = 0; from < height && !gl.isContextLost(); from += most) {
    const rows = Math.min(most, height - from);
    const band = new Uint8Array(4 * width * rows);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
    gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 4 * width * from, band);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    // From below: WebGL counts rows upwards.
    pen.putImageData(upright(band, width, rows), 0, height - from - rows);
    await soon();
  }
  gl.deleteBuffer(buffer);
  return copy;
}

/** Turned over, and with colours that are not multiplied by their alpha. */
function upright(band: Uint8Array, width: number, rows: number): ImageData {
  const image = new ImageData(width, rows);
  const { data } = image;
  for (let row = 0; row < rows; row++) {
    const from = 4 * width * (rows - 1 - row);
    data.set(band.subarray(from, from + 4 * width), 4 * width * row);
  }
  for (let at = 3; at < data.length; at += 4) {
    const alpha = data[at]!;
    if (alpha === 0 || alpha === 255) continue;
    for (let k = at - 3; k < at; k++) data[k] = (255 * data[k]!) / alpha;
  }
  return image;
}
