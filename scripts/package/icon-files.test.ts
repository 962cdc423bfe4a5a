import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { icnsOf, icoOf } from './icon-files.mjs';

const pngOf = (size: number): Buffer => PNG.sync.write(new PNG({ width: size, height: size }));

test('an .ico holds each size once, 256 pixels among them, as a PNG of that size', () => {
  const ico = icoOf(pngOf);
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
  const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, k) => {
    const entry = 6 + 16 * k;
    const [length, at] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
    const { width, height } = PNG.sync.read(ico.subarray(at, at + length));
    expect([ico.readUInt8(entry), ico.readUInt8(entry + 1)]).toEqual([width % 256, height % 256]);
    return width;
  });
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
});

test('an .icns says how long it is, and holds PNGs up to 1024 pixels', () => {
  const icns = icnsOf(pngOf);
  expect(icns.toString('ascii', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const sizes: Record<string, number> = {};
  for (let at = 8; at < icns.length;) {
    const length = icns.readUInt32BE(at + 4);
    const png = PNG.sync.read(icns.subarray(at + 8, at + length));
    sizes[icns.toString('ascii', at, at + 4)] = png.width;
    at += length;
  }
  // Apple's names: of screens with small pixels the size is twice the one meant.
  expect(sizes).toMatchObject({ icp4: 16, ic07: 128, ic10: 1024, ic11: 32, ic14: 512 });
});
