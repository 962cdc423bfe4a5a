// The text of a lesson: paragraphs with TeX, code, and links to the glossary.

import './lesson-text.css';
import { glossaryEntry } from '../lessons/glossary';
import { textMarks } from '../lessons/text-marks';
import { useLab } from '../panel/lab-context';
import { Typeset } from '../drawing/text/typeset';

export function LessonText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('\n\n').map((paragraph) => (
        <p key={paragraph}>
          {paragraph.split(textMarks).map((piece, i) => (
            <Piece key={`${i}${piece}`} piece={piece} />
          ))}
        </p>
      ))}
    </>
  );
}

function Piece({ piece }: { readonly piece: string }) {
  if (piece.startsWith('$')) return <Typeset tex={piece.slice(1, -1)} />;
  if (piece.startsWith('`')) return <code>{piece.slice(1, -1)}</code>;
  if (piece.startsWith('[[')) return <GlossaryLink link={piece.slice(2, -2)} />;
  return <>{piece}</>;
}

function GlossaryLink({ link }: { readonly link: string }) {
  const { lab, glossary } = useLab();
  const [id = '', form] = link.split('|');
  const entry = glossaryEntry(id)?.texts[lab.language.value];
  if (!entry) return <>{form ?? id}</>;
  return (
    <button type="button" class="word" title={entry.meaning} onClick={() => glossary.show(id)}>
      {form ?? entry.name}
    </button>
  );
}
