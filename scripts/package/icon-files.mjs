// The two files that hold an icon in many sizes, for Windows and for macOS: both are lists of PNGs.

/** @typedef {(size: number) => Buffer} PngOf  the picture of a size, in pixels */

const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

/** An .ico. @param {PngOf} pngOf */
export function icoOf(pngOf) {
  const ENTRY = 16;
  const head = Buffer.alloc(6 + ENTRY * ICO_SIZES.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(ICO_SIZES.length, 4);
  const pictures = ICO_SIZES.map(pngOf);
  let at = head.length;
  for (const [k, picture] of pictures.entries()) {
    const entry = 6 + ENTRY * k;
    // 0 stands for 256.
    head.writeUInt8(ICO_SIZES[k] % 256, entry);
    head.writeUInt8(ICO_SIZES[k] % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += picture.length;
  }
  return Buffer.concat([head, ...pictures]);
}

/** The names that Apple gave to the sizes; the last four are for screens with small pixels. */
const ICNS_SIZES = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]);

/** An .icns. @param {PngOf} pngOf */
export function icnsOf(pngOf) {
  const HEAD = 8;
  /** @param {string} name @param {number} length of what follows */
  const chunk = (name, length) => {
    const head = Buffer.alloc(HEAD);
    head.write(name, 'ascii');
    head.writeUInt32BE(HEAD + length, 4);
    return head;
  };
  const chunks = ICNS_SIZES.flatMap(([name, size]) => {
    const picture = pngOf(size);
    return [chunk(name, picture.length), picture];
  });
  const length = chunks.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([chunk('icns', length), ...chunks]);
}
