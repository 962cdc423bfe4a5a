// Every text of the app but the lessons', by language. A language that lacks one does not compile.

import type { Language } from '../shared/languages';
import type { Texts } from './en';
import * as folders from './folders';

export type { Texts } from './en';
export type Names = Texts['names'];
export type Speech = Texts['speech'];

export const texts: Readonly<Record<Language, Texts>> = folders;
