// The picture that the command line asks for, as the window offers it at first.

import type { ExportRequest } from '../../../shared/export/kinds';
import type { Make } from '../../model/export/making';
import type { Lab } from '../../model/lab';
import { pictureMaker } from './make-picture';
import { lookOf, usualPicture } from './picture-choices';

export const pictureFrom = (lab: Lab, { view, scale }: ExportRequest): Make =>
  pictureMaker(lab, lookOf(lab, { ...usualPicture(lab), view, scale }));
