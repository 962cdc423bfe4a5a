// A text of the app in the languages of a sheet: the first, and the others beneath it.

import type { ComponentChildren } from 'preact';
import { texts, type Texts } from '../../i18n/texts';
import type { Language } from '../../shared/languages';
import type { SheetStyle } from './sheet';

interface Props {
  readonly in: SheetStyle['languages'];
  readonly say: (t: Texts, language: Language) => ComponentChildren;
}

export const Said = ({ in: languages, say }: Props) => (
  <>
    {languages.map((language, k) => (
      <span key={language} lang={language} {...(k > 0 ? { class: 'sheet-beneath' } : {})}>
        {say(texts[language], language)}
      </span>
    ))}
  </>
);

interface HeadingProps extends Omit<Props, 'say'> {
  readonly say: (t: Texts['sheet']) => string;
}

/** The heading of a part. */
export const PartHeading = ({ in: languages, say }: HeadingProps) => (
  <h2>
    <Said in={languages} say={({ sheet }) => say(sheet)} />
  </h2>
);
