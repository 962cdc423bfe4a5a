// The languages of the window. English defines the keys; a language that lacks one does not compile.

import type { Language } from '../../core/words';
import { en } from './en';
import { ko } from './ko';

type Widen<T> = T extends string ? string : { readonly [K in keyof T]: Widen<T[K]> };
export type Texts = Widen<typeof en>;

export const texts: Record<Language, Texts> = { en, ko };
