import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WindowLoop } from './frame-loop';

/** A window whose frames come when the test says so. */
let frames: FrameRequestCallback[] = [];
const nextFrame = () => {
  const due = frames;
  frames = [];
  for (const frame of due) frame(0);
};

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

describe('FrameLoop', () => {
  it('asks for no frame while nothing is to be drawn', () => {
    const loop = new WindowLoop();
    loop.forget(vi.fn());
    expect(frames).toHaveLength(0);
  });

  it('draws once, however often it was asked, and then rests', () => {
    const loop = new WindowLoop();
    const draw = vi.fn();
    loop.invalidate(draw);
    loop.invalidate(draw);
    nextFrame();
    expect(draw).toHaveBeenCalledTimes(1);
    expect(frames).toHaveLength(0);
  });

  it('gives a draw that asks for another one the next frame, not the same', () => {
    const loop = new WindowLoop();
    let draws = 0;
    const draw = () => {
      draws += 1;
      if (draws < 3) loop.invalidate(draw);
    };
    loop.invalidate(draw);
    nextFrame();
    expect(draws).toBe(1);
    nextFrame();
    expect(draws).toBe(2);
    nextFrame();
    expect(draws).toBe(3);
    expect(frames).toHaveLength(0);
  });

  it('does not draw what was forgotten by an earlier draw of the same frame', () => {
    const loop = new WindowLoop();
    const gone = vi.fn();
    loop.invalidate(() => loop.forget(gone));
    loop.invalidate(gone);
    nextFrame();
    expect(gone).not.toHaveBeenCalled();
  });
});
