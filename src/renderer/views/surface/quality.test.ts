import { expect, it } from 'vitest';
import { AdaptiveQuality, isSoftware } from './quality';

const notes = (quality: AdaptiveQuality, milliseconds: number, frames: number) => {
  for (let i = 0; i < frames; i++) quality.note(milliseconds);
};

it('draws coarser while frames are slow and coarser is faster', () => {
  const quality = new AdaptiveQuality(false);
  const first = quality.moving(1);
  notes(quality, 80, 10);
  const second = quality.moving(1);
  expect(second.stride).toBeGreaterThan(first.stride);
  notes(quality, 40, 10);
  expect(quality.moving(1).ratio).toBeLessThan(second.ratio);
});

it('goes back when coarser was no faster, and stays', () => {
  const quality = new AdaptiveQuality(true);
  const first = quality.moving(1);
  notes(quality, 80, 10);
  expect(quality.moving(1)).not.toEqual(first);
  notes(quality, 80, 10);
  expect(quality.moving(1)).toEqual(first);
  notes(quality, 80, 100);
  expect(quality.moving(1)).toEqual(first);
});

it('tries finer when frames have been fast for long, but not again what was too slow', () => {
  const software = new AdaptiveQuality(true);
  notes(software, 16.7, 200);
  expect(software.moving(1)).toEqual({ ratio: 1, stride: 1 });
  const quality = new AdaptiveQuality(false);
  notes(quality, 80, 10);
  notes(quality, 16.7, 500);
  expect(quality.moving(1).stride).toBe(2);
});

it.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))', true],
  ['llvmpipe (LLVM 19.1, 256 bits)', true],
  ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11)', false],
])('%s runs on the processor: %s', (name, runs) => expect(isSoftware(name)).toBe(runs));
