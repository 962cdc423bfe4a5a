// The entries of the glossary, in the order of its English texts: what lessons link to.

import { texts, type Texts } from '../../i18n/texts';
import type { Language } from '../../shared/languages';

/** Its name, and what it means in one or two sentences. */
type GlossaryTexts = Texts['glossary'][keyof Texts['glossary']];

export interface GlossaryEntry {
  readonly id: string;
  readonly texts: Readonly<Record<Language, GlossaryTexts>>;
}

const ids = Object.keys(texts.en.glossary) as (keyof Texts['glossary'])[];

export const glossary: readonly GlossaryEntry[] = ids.map((id) => ({
  id,
  texts: Object.fromEntries(
    Object.entries(texts).map(([language, { glossary: entries }]) => [language, entries[id]]),
  ) as GlossaryEntry['texts'],
}));

export const glossaryEntry = (id: string): GlossaryEntry | undefined =>
  glossary.find((entry) => entry.id === id);
