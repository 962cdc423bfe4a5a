// The words of the lessons: each with its name in another language in brackets, to search for.

import './glossary-words.css';
import type { Language } from '../../shared/languages';
import { glossary } from '../lessons/glossary';
import { useLab } from '../panel/lab-context';

/** English is what the field writes; beside English stands the language of the book. */
const languageBeside = (language: Language): Language => (language === 'en' ? 'ko' : 'en');

/** @param at the id of the word that was asked for */
export function GlossaryWords({ at = '' }: { readonly at?: string }) {
  const language = useLab().lab.language.value;
  const beside = languageBeside(language);
  return (
    <dl class="glossary-words">
      {glossary.map(({ id, texts }) => (
        <div key={id} data-word={id} class={id === at ? 'shown' : ''}>
          <dt>
            {texts[language].name}
            {texts[beside].name !== texts[language].name && (
              <span class="soft" lang={beside}>
                ({texts[beside].name})
              </span>
            )}
          </dt>
          <dd>{texts[language].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
