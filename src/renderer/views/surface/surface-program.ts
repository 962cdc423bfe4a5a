// What draws the surface, with three.js: half of the whole program, and nothing that is read needs it. It
// is fetched once, when the words stand.

import type { SurfaceView } from './surface-view';

export interface SurfaceProgram {
  readonly SurfaceView: typeof SurfaceView;
}

let program: SurfaceProgram | null = null;

export const surfaceProgram = {
  /** null: not fetched yet. */
  now: (): SurfaceProgram | null => program,
  /** @throws where the file cannot be read */
  fetch: async (): Promise<SurfaceProgram> => (program ??= await import('./surface-view')),
} as const;
