// A text of the lesson, a box for each language that its author writes in.

import { useId } from 'preact/hooks';
import { texts } from '../../i18n/texts';
import { languages, type Language } from '../../shared/languages';
import type { WrittenText } from '../../shared/lessons/written-text';
import { useLab } from '../panel/lab-context';
import { ProblemLines } from './problem-lines';

interface Props {
  readonly label: string;
  readonly value: WrittenText | undefined;
  /** undefined: there is none any more. */
  readonly change: (text: WrittenText | undefined) => void;
  /** Its place in the lesson. */
  readonly at: string;
  readonly lines?: number;
  /** Whether the label is for those who hear it alone. */
  readonly quiet?: boolean;
}

/** A text that was written without a language is of the one whose letters it has. */
const byLanguage = (text: WrittenText = {}): Partial<Record<Language, string>> =>
  typeof text === 'string' ? { [/\p{Script=Hangul}/u.test(text) ? 'ko' : 'en']: text } : text;

export function TextField({ label, value, change, at, lines = 1, quiet = false }: Props) {
  const { lab, draft } = useLab();
  const writing = draft.writing.value ?? lab.language.value;
  const id = useId();
  const written = byLanguage(value);

  function write(language: Language, typed: string): void {
    const { [language]: _, ...others } = written;
    const next = typed === '' ? others : { ...others, [language]: typed };
    change(Object.keys(next).length === 0 ? undefined : next);
  }

  return (
    <div class="editor-field">
      <span class={quiet ? 'unseen' : 'label'}>{label}</span>
      {languages
        .filter((language) => writing === 'both' || writing === language)
        .map((language) => {
          const box = {
            id: `${id}${language}`,
            'aria-label': writing === 'both' ? `${label}, ${texts[language].languageName}` : label,
            lang: language,
            value: written[language] ?? '',
            placeholder: writing === 'both' ? texts[language].languageName : '',
            onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
              write(language, event.currentTarget.value),
          };
          return lines === 1 ? (
            <input key={language} type="text" autocomplete="off" {...box} />
          ) : (
            <textarea key={language} style={{ '--lines': lines }} {...box} />
          );
        })}
      <ProblemLines at={at} />
    </div>
  );
}
