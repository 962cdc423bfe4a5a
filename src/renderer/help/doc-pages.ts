// The documents of the project that are pages of the help, as they are written.

import type { HelpPage } from '../model/help-state';

const files = import.meta.glob<string>(
  [
    '../../../docs/{model,functions,fonts,set-ups,lesson-files,exports,install,hosting}*.md',
    '../../../docs/lessons/*/**/*.md',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** By its place under `docs`. */
export type DocPage = `${string}.md`;

export const docPages: ReadonlyMap<DocPage, string> = new Map(
  Object.entries(files).map(([file, text]) => [file.replace(/^.*\/docs\//, '') as DocPage, text]),
);

/** The title of a page is its first heading. */
export const titleOf = (page: DocPage): string =>
  /^# (.+)$/m.exec(docPages.get(page) ?? '')?.[1] ?? page;

/** What a page is written in, as a mark of language. */
export const languageOf = (page: DocPage): string =>
  /^lessons\/([^/]+)\//.exec(page)?.[1] ?? /\.(\w+)\.md$/.exec(page)?.[1] ?? 'en';

/** Where a link on a page leads: another page, or null for whatever is not in the help. */
export function pageBehind(link: string, from: DocPage): HelpPage | null {
  const { protocol, pathname } = new URL(link, `docs:///${from}`);
  const page = decodeURI(pathname.slice(1)) as DocPage | 'LICENSE';
  if (page === 'LICENSE') return 'about';
  return protocol === 'docs:' && docPages.has(page) ? page : null;
}
