// The parts of the screen by name: what a lesson's step may ask for, what a set-up may lock, and what
// an arrangement places.

/** What can stand beside the large figure: `numbers` are those of this step, `steps` the table of all,
 *  `comparison` that of the runs. */
export const besideIds = ['field', 'chart', 'numbers', 'steps', 'comparison'] as const;
export type BesideId = (typeof besideIds)[number];
/** What can be looked at beside the controls. */
export const viewIds = ['figure', ...besideIds] as const;
export type ViewId = (typeof viewIds)[number];

/** What a set-up may leave out: the views, and the verdict. */
export const screenParts = [...viewIds, 'verdict'] as const;
export type ScreenPart = (typeof screenParts)[number];
/** One of these is always there: a screen without a picture is a hole. */
export const pictures = ['figure', 'field', 'chart'] as const satisfies readonly ViewId[];

/** A control that can stand anywhere: in the lab's panel, in a lesson's text, in the projector's strip. */
export const controlIds = [
  'start',
  'lr',
  'steps',
  'optimizer',
  'gradient',
  'h',
  'plane',
  'scale',
  'objective',
  'formula',
  'figure',
] as const;
export type ControlId = (typeof controlIds)[number];

/**
 * What would give the answer of a prediction away, and is covered until it has been made. `path` is
 * what is to come of it; `numbers` also the arithmetic of a step and the slope under the pointer,
 * `verdict` also the outcomes on the track of lr.
 */
export const coverIds = [
  'verdict',
  'path',
  'arrow',
  'field-arrows',
  'numbers',
  'steps',
  'chart',
  'figure-values',
  'basins',
  'shared-array',
  'notes',
  'comparison',
] as const;
export type CoverId = (typeof coverIds)[number];
