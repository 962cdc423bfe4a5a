// What is chosen for a drawing, and the look that follows from it. It has no pixels: its size only says
// how large words and lines are in it, and they are large enough for a slide.

import type { Lab } from '../../model/lab';
import { pictureSizeOf } from '../picture/picture-sizes';
import type { StageLook, StageView } from '../stage/stage-look';

export const drawingShapes = ['wide', 'square', 'screen'] as const;
export type DrawingShape = (typeof drawingShapes)[number];

export interface DrawingChoices {
  readonly view: StageView;
  readonly shape: DrawingShape;
  readonly theme: StageLook['theme'];
  readonly background: StageLook['background'];
  readonly caption: string;
}

/** Of a view unless somebody chooses otherwise. */
export const naturalShape = (view: StageView): DrawingShape =>
  view === 'field' ? 'square' : 'wide';

/** Of the surface, which has only pixels. */
const SHARPNESS = 2;
/** A 45th of the height is read from the back row: labels are 12 pixels high. */
const WIDE = { width: 960, height: 540 };
const SQUARE = { width: 640, height: 640 };
/** A figure has words and numbers beside its picture. */
const WIDE_FIGURE = { width: 1280, height: 720 };

export function drawingLook(lab: Lab, { view, shape, ...rest }: DrawingChoices): StageLook {
  const fixed = { wide: view === 'figure' ? WIDE_FIGURE : WIDE, square: SQUARE };
  const size = shape === 'screen' ? pictureSizeOf('screen', [view]) : fixed[shape];
  return { ...rest, ...size, views: [view], scale: SHARPNESS, language: lab.language.value };
}
