// Which sheet is wanted, as data.

import type { Language } from '../../../shared/languages';
import { languages } from '../../../shared/languages';
import type { Lesson } from '../../lessons/lesson';
import type { SheetStyle } from '../../sheet/sheet';
import type { SheetChoices } from './sheet-choices';

export interface WantedSheet {
  readonly kind: SheetChoices['kind'];
  readonly style: SheetStyle;
  /** null: of the present set-up. */
  readonly about: Lesson | null;
  /** The place of that in the course, from 1; null for one of somebody's own. */
  readonly number: number | null;
}

export function styleOf(
  { answers, bilingual, kind }: Pick<SheetChoices, 'answers' | 'bilingual' | 'kind'>,
  language: Language,
): SheetStyle {
  return {
    languages: bilingual ? languages : [language],
    answers: answers && kind === 'worksheet',
  };
}
