// The film that the command line asks for: the whole run, at a speed at which it is soon over.

import type { ExportRequest, ExportScale } from '../../../shared/export/kinds';
import type { Make } from '../../model/export/making';
import type { Lab } from '../../model/lab';
import { filmCaption } from './film-caption';
import { firstChoices, type FilmKind, type FilmSize } from './film-choices';
import { filmMaker } from './film-maker';

/** As pictures of that scale, but no larger than slides can show. */
const sizeAt = (scale: ExportScale): FilmSize => (scale === 1 ? 'hd' : 'fullHd');

export const filmFrom =
  (kind: FilmKind) =>
  (lab: Lab, { view, scale }: ExportRequest): Make =>
    filmMaker(lab, {
      ...firstChoices(lab, kind),
      caption: filmCaption(lab),
      size: sizeAt(scale),
      view,
    });
