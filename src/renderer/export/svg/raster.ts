// The pixels of a canvas or an image as an element of a picture in vectors.

import type { SvgNode } from './node';
import { numberText, shareText } from './number-text';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MOST = 2048;

/** @returns null where there is nothing to see */
export function rasterNode(
  source: CanvasImageSource,
  place: Place,
  smooth: boolean,
  opacity: number,
): SvgNode | null {
  const png = pngOf(source, place, smooth);
  if (png === null) return null;
  return {
    name: 'image',
    attributes: {
      x: numberText(place.x),
      y: numberText(place.y),
      width: numberText(place.width),
      height: numberText(place.height),
      preserveAspectRatio: 'none',
      ...(opacity < 1 ? { opacity: shareText(opacity) } : {}),
      'xlink:href': png,
    },
  };
}

/** Programs blur what they enlarge: squares that stand for one value each are enlarged here. */
function pngOf(source: CanvasImageSource, place: Place, smooth: boolean): string | null {
  const [width, height] = sizeOf(source);
  if (!(width > 0 && height > 0 && place.width > 0 && place.height > 0)) return null;
  const wanted = Math.ceil(Math.max(place.width / width, place.height / height));
  const times = smooth ? 1 : Math.max(1, Math.min(wanted, Math.floor(MOST / width)));
  const canvas = document.createElement('canvas');
  canvas.width = width * times;
  canvas.height = height * times;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.imageSmoothingEnabled = false;
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}

export function sizeOf(source: CanvasImageSource): readonly [number, number] {
  if ('naturalWidth' in source) return [source.naturalWidth, source.naturalHeight];
  if ('displayWidth' in source) return [source.displayWidth, source.displayHeight];
  const { width, height } = source;
  return typeof width === 'number' && typeof height === 'number' ? [width, height] : [0, 0];
}
