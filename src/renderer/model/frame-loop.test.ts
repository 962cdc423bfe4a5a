import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WindowLoop } from './frame-loop';

/** A window whose frames come when the test says so. */
let frames: FrameRequestCallback[] = [];
const nextFrame = () => frames.splice(0).forEach((frame) => frame(0));

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

it('the loop draws once, however often it was asked, and asks for no frame otherwise', () => {
  const loop = new WindowLoop();
  const draw = vi.fn();
  loop.forget(draw);
  expect(frames).toHaveLength(0);
  loop.invalidate(draw);
  loop.invalidate(draw);
  nextFrame();
  expect(draw).toHaveBeenCalledTimes(1);
  expect(frames).toHaveLength(0);
});

it('the loop gives a draw that asks for another one the next frame, not the same', () => {
  const loop = new WindowLoop();
  let draws = 0;
  const draw = () => {
    draws += 1;
    if (draws < 3) loop.invalidate(draw);
  };
  loop.invalidate(draw);
  for (const count of [1, 2, 3]) {
    nextFrame();
    expect(draws).toBe(count);
  }
  expect(frames).toHaveLength(0);
});

it('the loop does not draw what was forgotten by an earlier draw of the same frame', () => {
  const loop = new WindowLoop();
  const gone = vi.fn();
  loop.invalidate(() => loop.forget(gone));
  loop.invalidate(gone);
  nextFrame();
  expect(gone).not.toHaveBeenCalled();
});
