import { describe, expect, it } from 'vitest';
import { AdaptiveQuality, isSoftware } from './quality';

const notes = (quality: AdaptiveQuality, milliseconds: number, frames: number) => {
  for (let i = 0; i < frames; i++) quality.note(milliseconds);
};

describe('AdaptiveQuality', () => {
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

  it('tries finer when frames have been fast for long', () => {
    const quality = new AdaptiveQuality(true);
    notes(quality, 16.7, 200);
    expect(quality.moving(1)).toEqual({ ratio: 1, stride: 1 });
  });

  it('does not try again what was too slow', () => {
    const quality = new AdaptiveQuality(false);
    notes(quality, 80, 10);
    notes(quality, 16.7, 500);
    expect(quality.moving(1).stride).toBe(2);
  });
});

describe('isSoftware', () => {
  it('knows the names of renderers that run on the processor', () => {
    expect(isSoftware('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))')).toBe(true);
    expect(isSoftware('llvmpipe (LLVM 19.1, 256 bits)')).toBe(true);
    expect(isSoftware('ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11)')).toBe(false);
  });
});
