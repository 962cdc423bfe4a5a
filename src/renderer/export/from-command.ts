// What the command line can ask of the window, by its kind: all but what needs none.

import type { ExportKind, ExportRequest } from '../../shared/export/kinds';
import type { Make } from '../model/export/making';
import type { Lab } from '../model/lab';
import { filmFrom } from './film/film-from';
import { pictureFrom } from './picture/picture-from';
import { drawingFrom } from './svg/drawing-from';
import { sheetLater } from './sheet/sheet-later';

export type MakeFrom = (lab: Lab, request: ExportRequest) => Make;

export const fromCommand: Partial<Readonly<Record<ExportKind, MakeFrom>>> = {
  png: pictureFrom,
  svg: drawingFrom,
  gif: filmFrom('gif'),
  mp4: filmFrom('mp4'),
  webm: filmFrom('webm'),
  pdf: sheetLater,
};
