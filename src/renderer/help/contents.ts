// The list of the help's pages, in the language of the window. A document that is not written in it
// is shown in English.

import type { Language } from '../../shared/languages';
import type { Texts } from '../../i18n/texts';
import type { HelpPage } from '../model/help-state';
import { docPages, titleOf, type DocPage } from './doc-pages';

export interface HelpEntry {
  readonly page: HelpPage;
  readonly title: string;
}

export interface HelpPart {
  readonly title: string;
  readonly entries: readonly HelpEntry[];
}

const written = (wanted: DocPage, inEnglish: DocPage): DocPage =>
  docPages.has(wanted) ? wanted : inEnglish;

/** What stands in `docs` once in English, and once more in each language that it was written in. */
const subjects = {
  teaching: ['set-ups', 'lesson-files', 'exports'],
  reference: ['model', 'functions'],
  program: ['install', 'hosting'],
} as const;
type Subject = (typeof subjects)[keyof typeof subjects][number];

const about = (subject: Subject, language: Language): DocPage =>
  written(`${subject}.${language}.md`, `${subject}.md`);

const guide = (name: string, language: Language): DocPage =>
  written(`lessons/${language}/${name}.md`, `lessons/en/${name}.md`);

/** The page itself where it is a document, whichever subject it was asked for by. */
export function documentOf(page: HelpPage, language: Language): DocPage | null {
  if (page === 'guides') return guide('README', language);
  if (page === 'model' || page === 'functions') return about(page, language);
  return page.endsWith('.md') ? (page as DocPage) : null;
}

const entryOf = (page: DocPage): HelpEntry => ({ page, title: titleOf(page) });

/** @param lessons their ids, in order */
export function contentsOf(
  t: Texts,
  language: Language,
  lessons: readonly string[],
): readonly HelpPart[] {
  const { helpPages, firstSteps } = t;
  return [
    {
      title: helpPages.start,
      entries: [
        { page: 'firstSteps', title: firstSteps.title },
        { page: 'keys', title: t.keyList.title },
        { page: 'glossary', title: helpPages.glossary },
      ],
    },
    {
      title: helpPages.teaching,
      entries: [
        ...['README', ...lessons].map((name) => guide(name, language)),
        ...subjects.teaching.map((subject) => about(subject, language)),
      ].map(entryOf),
    },
    {
      title: helpPages.reference,
      entries: subjects.reference.map((subject) => entryOf(about(subject, language))),
    },
    {
      title: helpPages.program,
      entries: [
        ...subjects.program.map((subject) => entryOf(about(subject, language))),
        { page: 'about', title: t.about.title },
      ],
    },
  ];
}

/** Where a page that is not in the list stands: a worksheet beside its guide, the fonts' licence with the others. */
export const shelfOf = (page: HelpPage): string =>
  page === 'fonts.md' ? 'about' : page.replace('/worksheets/', '/');
