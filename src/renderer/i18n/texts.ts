// The languages of the window. English defines the keys; a language that lacks one does not compile.

import type { Language } from '../../core/words';
import { en } from './en';
import { ko } from './ko';
import { namesEn } from './names.en';
import { namesKo } from './names.ko';

type Widen<T> = T extends string ? string : { readonly [K in keyof T]: Widen<T[K]> };
export type Sentences = Widen<typeof en>;
export type Names = Widen<typeof namesEn>;
/** What is read, and the names by which controls and pictures are heard and spoken to. */
export type Texts = Sentences & { readonly names: Names };

export const texts: Record<Language, Texts> = {
  en: { ...en, names: namesEn },
  ko: { ...ko, names: namesKo },
};
