import { describe, expect, test } from 'vitest';
import { texts } from '../../i18n/texts';
import { languages, type Language } from '../../shared/languages';
import { lessons } from '../lessons';
import { helpSubjects } from '../model/help-state';
import { contentsOf, documentOf, shelfOf } from './contents';
import { docPages, languageOf, titleOf, type DocPage } from './doc-pages';

const ids = lessons.map(({ id }) => id);

describe.each(languages)('the list of pages (%s)', (language) => {
  const entries = contentsOf(texts[language], language, ids).flatMap((part) => part.entries);

  const listed = entries.map(({ page }) => page);

  test('has documents of that language, each under the title it gives itself', () => {
    const documents = entries.filter(({ page }) => page.endsWith('.md'));
    expect(documents.length).toBeGreaterThanOrEqual(3 + lessons.length);
    for (const { page, title } of documents) {
      expect(docPages.has(page as DocPage)).toBe(true);
      expect(languageOf(page as DocPage)).toBe(language);
      expect(title).toBe(titleOf(page as DocPage));
    }
  });

  test('has every subject that can be asked for, or a document beside it', () => {
    const asked = helpSubjects.map((subject) => documentOf(subject, language) ?? subject);
    expect(listed).toEqual(expect.arrayContaining(asked));
    const own = [...docPages.keys()].filter((page) => languageOf(page) === language);
    expect(own.filter((page) => !listed.includes(shelfOf(page) as typeof page))).toEqual([]);
  });
});

test('what a language has no document for is shown in English', () => {
  const shown = (['guides', 'model'] as const).map((page) => documentOf(page, 'fr' as Language));
  expect(shown).toEqual(['lessons/en/README.md', 'model.md']);
});
