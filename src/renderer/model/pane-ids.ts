// The parts of the screen by name: what a lesson's step may ask for, and what an arrangement places.

/** What can be looked at beside the controls: `numbers` are those of this step, `steps` the table of all,
 *  `comparison` that of the runs. */
export const viewIds = ['figure', 'field', 'chart', 'numbers', 'steps', 'comparison'] as const;
export type ViewId = (typeof viewIds)[number];
/** What can stand beside the large figure. */
export type BesideId = Exclude<ViewId, 'figure'>;

/** A control that can stand anywhere: in the lab's panel, in a lesson's text, in the projector's strip. */
export type ControlId =
  | 'start'
  | 'lr'
  | 'steps'
  | 'optimizer'
  | 'gradient'
  | 'h'
  | 'plane'
  | 'scale'
  | 'objective'
  | 'formula'
  | 'figure';

/**
 * What would give the answer of a prediction away, and is covered until it has been made. `path` is
 * what is to come of it; `numbers` also the arithmetic of a step and the slope under the pointer,
 * `verdict` also the outcomes on the track of lr.
 */
export type CoverId =
  | 'verdict'
  | 'path'
  | 'arrow'
  | 'field-arrows'
  | 'numbers'
  | 'steps'
  | 'chart'
  | 'figure-values'
  | 'basins'
  | 'shared-array'
  | 'notes'
  | 'comparison';
