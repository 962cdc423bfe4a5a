// Another program that reads codes: ZXing, from pixels.

import { createRequire } from 'node:module';
import type * as Zxing from '@zxing/library';

// Its modules for Node are of the older kind, whose names an import does not see.
const { BinaryBitmap, DecodeHintType, HybridBinarizer, QRCodeReader, RGBLuminanceSource } =
  createRequire(import.meta.url)('@zxing/library') as typeof Zxing;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each, row by row. */
  readonly data: Uint8ClampedArray | Uint8Array;
}

/**
 * What a code says.
 *
 * @param upright whether there is nothing but the code, each square a square of pixels
 * @throws where there is none
 */
export function readQrCode({ width, height, data }: Pixels, upright: boolean): string {
  const grey = Uint8ClampedArray.from({ length: width * height }, (_, k) => data[4 * k] ?? 0);
  const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, width, height)));
  const hints = new Map(upright ? [[DecodeHintType.PURE_BARCODE, true]] : []);
  return new QRCodeReader().decode(bitmap, hints).getText();
}
