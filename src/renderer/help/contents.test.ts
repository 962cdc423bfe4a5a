import { describe, expect, test } from 'vitest';
import { texts } from '../../i18n/texts';
import { languages, type Language } from '../../shared/languages';
import { lessons } from '../lessons';
import { helpSubjects } from '../model/help-state';
import { contentsOf, documentOf, shelfOf } from './contents';
import { docPages, languageOf, titleOf } from './doc-pages';

const ids = lessons.map(({ id }) => id);

describe.each(languages)('the list of pages (%s)', (language) => {
  const entries = contentsOf(texts[language], language, ids).flatMap((part) => part.entries);

  test('has documents of that language, each under the title it gives itself', () => {
    const documents = entries.flatMap(({ page, title }) => {
      const document = page.endsWith('.md') ? documentOf(page, language) : null;
      return document ? [{ document, title }] : [];
    });
    expect(documents.length).toBeGreaterThanOrEqual(3 + lessons.length);
    for (const { document, title } of documents) {
      expect(docPages.has(document)).toBe(true);
      expect(languageOf(document)).toBe(language);
      expect(title).toBe(titleOf(document));
    }
  });

  test('has every subject that can be asked for', () => {
    for (const subject of helpSubjects) {
      const page = documentOf(subject, language) ?? subject;
      expect(entries.map((entry) => entry.page)).toContain(page);
    }
  });

  test('finds every document that it does not name beside one that it names', () => {
    const listed = entries.map(({ page }) => page);
    const own = [...docPages.keys()].filter((page) => languageOf(page) === language);
    expect(own.filter((page) => !listed.includes(shelfOf(page) as typeof page))).toEqual([]);
  });
});

test('what a language has no document for is shown in English', () => {
  const language = 'fr' as Language;
  expect(documentOf('guides', language)).toBe('lessons/en/README.md');
  expect(documentOf('model', language)).toBe('model.md');
});
