// How finely to draw while things move: as finely as this computer can at 30 frames a second. At
// rest everything is drawn in full.

import type { Stride } from './mesh/mesh-geometry';

export interface Quality {
  /** Drawing-buffer pixels a CSS pixel. */
  readonly ratio: number;
  readonly stride: Stride;
}

/** From fine to coarse; ratios are parts of the device's. */
const moving: readonly Quality[] = [
  { ratio: 1, stride: 1 },
  { ratio: 1, stride: 2 },
  { ratio: 0.75, stride: 2 },
  { ratio: 0.5, stride: 4 },
];

/** Milliseconds a frame: above SLOW draw coarser, below FAST for long enough try finer. */
const SLOW = 30;
const FAST = 19;
const PATIENCE = 60;
/** Frames over which a level is judged. */
const TRIAL = 10;
/** A coarser level must be faster by this, or the time goes elsewhere and coarseness is in vain. */
const WORTH = 0.85;

export class AdaptiveQuality {
  private level: number;
  private frames = 0;
  private sum = 0;
  private fast = 0;
  /** No level finer (coarser) than these: it was too slow (no faster). */
  private finest = 0;
  private coarsest = moving.length - 1;
  /** The average at the next finer level, when this one was entered because of it. */
  private before = Infinity;

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
    this.fast = milliseconds < FAST ? this.fast + 1 : 0;
    this.sum += milliseconds;
    this.frames++;
    if (this.fast > PATIENCE && this.level > this.finest) this.go(this.level - 1, Infinity);
    if (this.frames === TRIAL) this.judge(this.sum / TRIAL);
  }

  private judge(average: number): void {
    this.frames = this.sum = 0;
    if (average > WORTH * this.before) {
      this.coarsest = this.level - 1;
      this.go(this.coarsest, Infinity);
    } else if (average > SLOW && this.level < this.coarsest) {
      this.finest = this.level + 1;
      this.go(this.finest, average);
    } else {
      this.before = Infinity;
    }
  }

  private go(level: number, before: number): void {
    this.level = level;
    this.before = before;
    this.frames = this.sum = this.fast = 0;
  }
}

/** Whether WebGL runs on the processor, from the driver's own name. */
export const isSoftware = (renderer: string): boolean =>
  /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer);
