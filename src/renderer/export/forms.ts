// What the dialog offers, one row each: a name of its own in every language, and the choices.

import type { ComponentType } from 'preact';
import type { ExportFormId } from '../model/export/export-form-id';
import { DrawingForm } from './svg/drawing-form';
import { NumbersForm } from './numbers/numbers-form';
import { FilmForm } from './film/film-form';
import { PageForm } from './page/page-form';
import { PictureForm } from './picture/picture-form';
import { LateSheetForm } from './sheet/late-sheet-form';

export interface ExportForm {
  readonly id: ExportFormId;
  readonly Form: ComponentType;
}

export const forms: readonly ExportForm[] = [
  { id: 'picture', Form: PictureForm },
  { id: 'vector', Form: DrawingForm },
  { id: 'film', Form: FilmForm },
  { id: 'numbers', Form: NumbersForm },
  { id: 'sheet', Form: LateSheetForm },
  { id: 'page', Form: PageForm },
];
