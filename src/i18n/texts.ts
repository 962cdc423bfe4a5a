// The languages of the window. English defines the keys; a language that lacks one does not compile.

import type { Language } from '../core/words';
import { en } from './en/window';
import { ko } from './ko/window';
import { namesEn } from './en/names';
import { namesKo } from './ko/names';
import { speechEn } from './en/speech';
import { speechKo } from './ko/speech';

type Widen<T> = T extends string ? string : { readonly [K in keyof T]: Widen<T[K]> };
export type Sentences = Widen<typeof en>;
export type Names = Widen<typeof namesEn>;
export type Speech = Widen<typeof speechEn>;
/** What is read; the names by which controls and pictures are heard; what is only heard. */
export type Texts = Sentences & { readonly names: Names; readonly speech: Speech };

export const texts: Record<Language, Texts> = {
  en: { ...en, names: namesEn, speech: speechEn },
  ko: { ...ko, names: namesKo, speech: speechKo },
};
