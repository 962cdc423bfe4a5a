// How finely to draw while things move: as finely as this computer can at 30 frames a second. At
// rest everything is drawn in full.

import type { Stride } from './terrain-geometry';

export interface Quality {
  /** Drawing-buffer pixels a CSS pixel. */
  readonly ratio: number;
  readonly stride: Stride;
}

/** Supersampled twice: the only antialiasing of the surface's own outline. */
export const atRest = (deviceRatio: number): Quality => ({
  ratio: Math.max(2, deviceRatio),
  stride: 1,
});

/** From fine to coarse; ratios are parts of the device's. */
const moving: readonly Quality[] = [
  { ratio: 1, stride: 1 },
  { ratio: 1, stride: 2 },
  { ratio: 0.75, stride: 2 },
  { ratio: 0.5, stride: 4 },
];

/** Milliseconds a frame: above SLOW drop a level, below FAST for long enough try a finer one. */
const SLOW = 30;
const FAST = 19;
const PATIENCE = 60;
/** Frames that a level is given before it is judged. */
const TRIAL = 6;

export class AdaptiveQuality {
  private level: number;
  private average = 0;
  private frames = 0;
  private fast = 0;
  /** The finest level that has not yet been too slow. */
  private finest = 0;

  /** @param software whether the processor draws; then it begins coarser */
  constructor(software: boolean) {
    this.level = software ? 1 : 0;
  }

  moving(deviceRatio: number): Quality {
    const { ratio, stride } = moving[this.level]!;
    return { ratio: ratio * deviceRatio, stride };
  }

  /** Learns from the time between two frames of one movement, in milliseconds. */
  note(milliseconds: number): void {
    this.frames++;
    this.average += (milliseconds - this.average) / Math.min(this.frames, 8);
    if (this.frames < TRIAL) return;
    this.fast = this.average < FAST ? this.fast + 1 : 0;
    if (this.average > SLOW && this.level < moving.length - 1) {
      this.finest = this.level + 1;
      this.go(this.level + 1);
    } else if (this.fast > PATIENCE && this.level > this.finest) {
      this.go(this.level - 1);
    }
  }

  private go(level: number): void {
    this.level = level;
    this.frames = this.fast = this.average = 0;
  }
}

/** Whether WebGL runs on the processor, from the driver's own name. */
export const isSoftware = (renderer: string): boolean =>
  /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer);
