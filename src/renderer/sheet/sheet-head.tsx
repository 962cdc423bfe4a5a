// The head of a sheet: whose app made it, what it is, and lines for the name.

import type { ComponentChildren } from 'preact';
import type { Texts } from '../../i18n/texts';
import type { Language } from '../../shared/languages';
import { Said } from './said';
import type { SheetStyle } from './sheet';

type Line = 'number' | 'name' | 'class' | 'date';
const LINES = ['class', 'number', 'name', 'date'] as const satisfies readonly Line[];

interface Props {
  readonly style: SheetStyle;
  readonly kind: (t: Texts['sheet']) => string;
  readonly title: (t: Texts, language: Language) => string;
  /** What is known already of what the lines ask for. */
  readonly filled?: Partial<Readonly<Record<Line, string>>>;
  /** What stands under them: the aim, the function. */
  readonly children?: ComponentChildren;
}

export const SheetHead = ({
  style: { languages, answers },
  kind,
  title,
  filled,
  children,
}: Props) => (
  <header>
    <p class="sheet-app">
      <span lang={languages[0]}>
        <Said in={[languages[0]]} say={(t) => `${t.app} · ${kind(t.sheet)}`} />
      </span>
      {answers && (
        <b class="sheet-mark">
          <Said in={languages} say={({ sheet }) => sheet.teachersCopy} />
        </b>
      )}
    </p>
    <h1>
      <Said in={languages} say={title} />
    </h1>
    <dl class="sheet-person">
      {LINES.map((line) => (
        <div key={line}>
          <dt>
            <Said in={languages} say={({ sheet }) => sheet[line]} />
          </dt>
          <dd>{filled?.[line] ?? ''}</dd>
        </div>
      ))}
    </dl>
    {children}
  </header>
);

interface FactProps {
  readonly in: SheetStyle['languages'];
  readonly name: (t: Texts['sheet']) => string;
  readonly children: ComponentChildren;
}

/** A line of the head, with its name before it. */
export const HeadFact = ({ in: languages, name, children }: FactProps) => (
  <p class="sheet-fact">
    <b>
      <Said in={languages} say={({ sheet }) => name(sheet)} />
    </b>
    <span>{children}</span>
  </p>
);
