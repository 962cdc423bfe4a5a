// The drawing that the command line asks for: of the field, unless it asks for another view.

import type { ExportRequest } from '../../../shared/export/kinds';
import { CannotMake } from '../../model/export/cannot-make';
import type { Make } from '../../model/export/making';
import type { Lab } from '../../model/lab';
import { captionOf } from '../caption';
import { drawingLook, naturalShape } from './drawing-look';
import { drawingMaker } from './make-drawing';

export function drawingFrom(lab: Lab, { view }: ExportRequest): Make {
  if (view === 'figure' && lab.session.peek().figure === 'surface') {
    throw new CannotMake({ code: 'surfaceHasNoLines' });
  }
  const one = view === 'stage' ? 'field' : view;
  const look = drawingLook(lab, {
    view: one,
    shape: naturalShape(one),
    theme: lab.theme.peek(),
    background: 'paper',
    caption: captionOf(lab),
  });
  return drawingMaker(lab, look, false);
}
