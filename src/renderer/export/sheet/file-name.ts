// What the file of a sheet is called until somebody calls it otherwise.

import type { Texts } from '../../../i18n/texts';
import type { WantedSheet } from './wanted-sheet';

export function sheetFileName({ sheetForm: { file } }: Texts, wanted: WantedSheet): string {
  const { kind, about, style } = wanted;
  // A lesson of one's own stands apart from the others by what is before the colon.
  const lesson = about?.id.replace(/^.*:/, '');
  const parts = [file[kind], lesson, style.answers && file.answers];
  return parts.filter((part) => part).join('-');
}
