// What the dialog offers, one row each: a name of its own in every language, and the choices.

import type { ComponentType } from 'preact';
import { DrawingForm } from './svg/drawing-form';
import { NumbersForm } from './numbers/numbers-form';
import { FilmForm } from './film/film-form';
import { PictureForm } from './picture/picture-form';
import { LateSheetForm } from './sheet/late-sheet-form';

export interface ExportForm {
  readonly id: 'picture' | 'vector' | 'film' | 'numbers' | 'sheet';
  readonly Form: ComponentType;
}

export const forms: readonly ExportForm[] = [
  { id: 'picture', Form: PictureForm },
  { id: 'vector', Form: DrawingForm },
  { id: 'film', Form: FilmForm },
  { id: 'numbers', Form: NumbersForm },
  { id: 'sheet', Form: LateSheetForm },
];
