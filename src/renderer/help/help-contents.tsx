// The list of the pages: one beside the page, one as a menu; the style shows which there is room for.

import { useLab } from '../panel/lab-context';
import type { HelpPage } from '../model/help-state';
import { shelfOf, type HelpPart } from './contents';
import { languageOf, titleOf } from './doc-pages';

interface Props {
  readonly contents: readonly HelpPart[];
  readonly page: HelpPage;
}

const isDocument = (page: HelpPage): page is `${string}.md` => page.endsWith('.md');

const langOf = (page: HelpPage): string | undefined =>
  isDocument(page) ? languageOf(page) : undefined;

export function HelpContents({ contents, page }: Props) {
  const { lab, help } = useLab();
  const { helpPages } = lab.texts.value.names;
  const shelf = shelfOf(page);
  const listed = contents.some(({ entries }) => entries.some((entry) => entry.page === page));

  return (
    <nav class="help-contents" aria-label={helpPages}>
      <select
        aria-label={helpPages}
        value={page}
        onChange={(event) => help.show(event.currentTarget.value as HelpPage)}
      >
        {/* A page to which only a link leads. */}
        {!listed && isDocument(page) && (
          <option value={page} lang={langOf(page)}>
            {titleOf(page)}
          </option>
        )}
        {contents.map(({ title, entries }) => (
          <optgroup key={title} label={title}>
            {entries.map((entry) => (
              <option key={entry.page} value={entry.page} lang={langOf(entry.page)}>
                {entry.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {contents.map(({ title, entries }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {entries.map((entry) => (
              <li key={entry.page} lang={langOf(entry.page)}>
                <button
                  type="button"
                  aria-current={entry.page === shelf ? 'page' : undefined}
                  onClick={() => help.show(entry.page)}
                >
                  {entry.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
