// What is chosen for a picture, and the look that follows from it.

import type { ExportScale, ExportView } from '../../../shared/export/kinds';
import type { Lab } from '../../model/lab';
import { captionOf } from '../caption';
import type { StageLook, StageView } from '../stage/stage-look';
import { pictureSizeOf, type PictureSize } from './picture-sizes';

export interface PictureChoices {
  readonly view: ExportView;
  readonly size: PictureSize;
  readonly scale: ExportScale;
  readonly theme: StageLook['theme'];
  readonly background: StageLook['background'];
  readonly caption: string;
}

/** What the form begins with: sharp enough for a slide on any screen. */
export const usualPicture = (lab: Lab): PictureChoices => ({
  view: 'stage',
  size: 'hd',
  scale: 2,
  theme: lab.theme.peek(),
  background: 'paper',
  caption: captionOf(lab),
});

export const viewsOf = (view: ExportView): readonly StageView[] =>
  view === 'stage' ? ['figure', 'field', 'chart'] : [view];

export const lookOf = (lab: Lab, choices: PictureChoices): StageLook => {
  const { view, size, ...rest } = choices;
  const views = viewsOf(view);
  return { ...rest, views, ...pictureSizeOf(size, views), language: lab.language.value };
};
