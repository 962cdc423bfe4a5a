// The pages of the help, with the list of them: at the left, or as a menu above where it is narrow.

import './help-book.css';
import './help-page.css';
import { useEffect, useRef } from 'preact/hooks';
import { GlossaryWords } from '../glossary/glossary-words';
import { KeySections } from '../key-list/key-sections-list';
import type { HelpPage } from '../model/help-state';
import { useLab } from '../panel/lab-context';
import { About } from './about';
import { contentsOf, documentOf } from './contents';
import { docPages, languageOf, pageBehind } from './doc-pages';
import { FirstSteps } from './first-steps';
import { HelpContents } from './help-contents';
import { Markdown } from './markdown';

export function HelpBook({ page: asked }: { readonly page: HelpPage }) {
  const { lab, lessons } = useLab();
  const language = lab.language.value;
  const t = lab.texts.value;
  const page = documentOf(asked, language) ?? asked;
  const article = useRef<HTMLElement>(null);
  const contents = contentsOf(
    t,
    language,
    lessons.catalogue.map(({ id }) => id),
  );

  useEffect(() => {
    const element = article.current;
    if (!element) return;
    element.scrollTop = 0;
    // Whoever chose it in the list stays there; whoever followed a link reads on.
    const inList = element.parentElement?.querySelector('.help-contents')?.matches(':focus-within');
    if (!inList) element.focus();
  }, [page]);

  return (
    <div class="help-book">
      <HelpContents contents={contents} page={page} />
      {/* It scrolls, and must be reached by key for that: at once, when the dialog opens. */}
      <article ref={article} class="help-page" tabIndex={0} autofocus aria-label={t.names.helpPage}>
        <Page page={page} />
      </article>
    </div>
  );
}

function Page({ page }: { readonly page: HelpPage }) {
  const { lab, help } = useLab();
  if (page === 'firstSteps') return <FirstSteps />;
  if (page === 'about') return <About />;
  if (page === 'keys') {
    return (
      <>
        <h3>{lab.texts.value.keyList.title}</h3>
        <KeySections heading="h4" presenting={lab.looks.presenter.value} />
      </>
    );
  }
  if (page === 'glossary') {
    return (
      <>
        <h3>{lab.texts.value.helpPages.glossary}</h3>
        <GlossaryWords />
      </>
    );
  }
  const document = documentOf(page, lab.language.value);
  if (!document) return null;
  return (
    <div lang={languageOf(document)}>
      <Markdown
        text={docPages.get(document) ?? ''}
        names={lab.texts.value.names}
        pageBehind={(link) => pageBehind(link, document)}
        follow={(to) => help.follow(to)}
      />
    </div>
  );
}
