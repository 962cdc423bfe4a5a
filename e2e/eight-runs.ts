// Up to eight long runs, all computed and drawn.

import { resize } from './screen';
import { begin, expect } from './shared-lab';
import { settled } from './settled';
import type { Lab } from './launch';

const STEPS = 10_000;
export const MOST = 8;
/** Of Rosenbrock's valley from (−1.2, 1): long curved ways, one of them to and fro for ever. */
const rates = [0.001, 0.0002, 0.0004, 0.0006, 0.0008, 0.0012, 0.0015, 0.0019];

/** So many runs of 10 000 steps, all computed and drawn; the first is active. */
export async function openRuns(lab: Lab, count: number): Promise<void> {
  const { app, page } = lab;
  await resize(app, page, [1280, 800]);
  await begin(lab, {
    objective: { id: 'rosenbrock' },
    start: [-1.2, 1],
    steps: STEPS,
    runs: rates.slice(0, count).map((lr, style) => ({ style, lr, active: style === 0 })),
  });
  await expect(page.locator('.surface')).toHaveAttribute('aria-description', describing(count - 1));
  expect(await settled(page, { patience: 20_000 })).toBe('');
}

/** A description of the surface with so many runs beside the active one. */
export const describing = (rivals: number): RegExp =>
  rivals === 0 ? /At step/ : new RegExp(`Beside it: ([^;]*; ){${rivals - 1}}[^;]*\\.`);
