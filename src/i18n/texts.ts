// The languages of the window. English defines the keys; a language that lacks one does not compile.

import type { Language } from '../core/words';
import { en } from './en/en';
import { ko } from './ko/ko';
import { namesEn } from './en/names.en';
import { namesKo } from './ko/names.ko';
import { speechEn } from './en/speech.en';
import { speechKo } from './ko/speech.ko';

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
