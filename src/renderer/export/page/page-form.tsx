// The form of the lab as one file: what it starts with, and what whoever gets it needs.

import './page-form.css';
import '../../controls/segmented.css';
import { useComputed, useSignal } from '@preact/signals';
import { useLab } from '../../panel/lab-context';
import { MakeButtons } from '../make-buttons';
import { OneOf } from '../one-of';
import { pageMaker } from './make-page';
import { pageContents, type PageContent } from './page-contents';

export function PageForm() {
  const { lab, lessons, ownLessons, emptyPage } = useLab();
  const t = lab.texts.value.export.page;
  const contents = useComputed(() => pageContents({ lab, lessons, ownLessons })).value;
  const chosen = useSignal<PageContent['id'] | null>(null);
  const content = contents.find(({ id }) => id === chosen.value) ?? contents[0];
  if (!content) return null;
  const titleOf = (wanted: PageContent['id']) =>
    contents.find(({ id }) => id === wanted)?.title ?? '';
  return (
    <>
      <p>{t.file}</p>
      {contents.length > 1 && (
        <OneOf
          name={t.what}
          value={content.id}
          choices={contents.map(({ id }) => id)}
          words={titleOf}
          choose={(id) => (chosen.value = id)}
        />
      )}
      <ul class="page-contents" aria-label={t.what}>
        {content.lines.map((line, k) => (
          <li key={k}>{line}</li>
        ))}
      </ul>
      <p class="soft">{t.pass}</p>
      <MakeButtons make={pageMaker(emptyPage, content)} />
    </>
  );
}
