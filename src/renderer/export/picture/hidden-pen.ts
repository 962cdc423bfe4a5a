// The pen of a picture that is painted out of sight.

/** @returns null where there is no memory for it; whoever asks removes its canvas from the page */
export function hiddenPen(width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // In the page a pen writes figures of equal width, as the page does.
  canvas.hidden = true;
  document.body.append(canvas);
  // On the processor at once, and not all of it when it is read.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) canvas.remove();
  return pen;
}
