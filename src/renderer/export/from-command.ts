// What the command line can ask for, by its kind: made as the window makes it.

import type { ExportKind, ExportRequest } from '../../shared/export/kinds';
import type { Make } from '../model/export/making';
import type { Lab } from '../model/lab';
import { drawingFrom } from './svg/drawing-from';

export type MakeFrom = (lab: Lab, request: ExportRequest) => Make;

/** Texts are written without a window. */
export const fromCommand: Partial<Readonly<Record<ExportKind, MakeFrom>>> = {
  svg: drawingFrom,
};
