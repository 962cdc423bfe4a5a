// What the file of a sheet is called until somebody calls it otherwise.

import type { Texts } from '../../../i18n/texts';
import type { WantedSheet } from './wanted-sheet';

export function sheetFileName({ sheetForm: { file } }: Texts, wanted: WantedSheet): string {
  const { kind, about, style } = wanted;
  const parts = [file[kind], about?.id, style.answers && file.answers];
  return parts.filter((part) => part).join('-');
}
