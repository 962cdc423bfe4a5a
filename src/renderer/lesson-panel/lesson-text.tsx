// The text of a lesson: paragraphs with TeX, code, and links to the glossary.

import './lesson-text.css';
import { Fragment } from 'preact';
import type { Language } from '../../shared/languages';
import { glossaryEntry } from '../lessons/glossary';
import { textMarks } from '../lessons/text-marks';
import type { StepSymbol } from '../model/step-symbol';
import { useLab } from '../panel/lab-context';
import { LitRule } from '../panel/lit-rule';
import { symbolLight } from '../panel/symbol-light';
import { Typeset } from '../drawing/text/typeset';
import { unbrokenWords } from '../drawing/text/unbroken-words';

/** The words of the glossary that stand for a quantity of the step. */
const SPOKEN_OF: Readonly<Record<string, StepSymbol>> = { gradient: 'g', update: 'move' };

interface Mark {
  readonly mark: string;
}

export function LessonText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('\n\n').map((paragraph) => (
        <p key={paragraph}>
          <Words pieces={piecesOf(paragraph)} />
        </p>
      ))}
    </>
  );
}

/** What has no marks: a choice, the right answer. */
export const PlainText = ({ text }: { readonly text: string }) => <Words pieces={[text]} />;

function Words({ pieces }: { readonly pieces: readonly (string | Mark)[] }) {
  const { language } = useLab().lab;
  const words = unbrokenWords(pieces, ({ mark }) => plainText(mark, language.value));
  return (
    <>
      {words.map(({ parts, whole }, i) => {
        const word = parts.map((part, k) => <Part key={k} part={part} />);
        return (
          <Fragment key={i}>
            {i > 0 && ' '}
            {whole ? <span class="unbroken">{word}</span> : word}
          </Fragment>
        );
      })}
    </>
  );
}

const piecesOf = (paragraph: string): (string | Mark)[] =>
  paragraph.split(textMarks).map((piece, i) => (i % 2 === 1 ? { mark: piece } : piece));

/** A mark as it is seen, roughly: a command of TeX is one letter. */
function plainText(mark: string, language: Language): string {
  if (mark.startsWith('$')) return mark.slice(1, -1).replace(/\\[a-z]+|[{}]/gi, 'x');
  if (mark.startsWith('`')) return mark.slice(1, -1);
  const [id = '', form] = mark.slice(2, -2).split('|');
  return form ?? glossaryEntry(id)?.texts[language].name ?? id;
}

function Part({ part }: { readonly part: string | Mark }) {
  if (typeof part === 'string') return <>{part}</>;
  const { mark } = part;
  if (mark.startsWith('$')) {
    const tex = mark.slice(1, -1);
    return tex.includes('\\leftarrow') ? <LitRule tex={tex} /> : <Typeset tex={tex} />;
  }
  if (mark.startsWith('`')) return <code>{mark.slice(1, -1)}</code>;
  return <GlossaryLink link={mark.slice(2, -2)} />;
}

function GlossaryLink({ link }: { readonly link: string }) {
  const { lab, glossary } = useLab();
  const [id = '', form] = link.split('|');
  const entry = glossaryEntry(id)?.texts[lab.language.value];
  if (!entry) return <>{form ?? id}</>;
  return (
    <button
      type="button"
      class="word"
      title={entry.meaning}
      {...symbolLight(lab, SPOKEN_OF[id])}
      onClick={() => glossary.show(id)}
    >
      {form ?? entry.name}
    </button>
  );
}
