// The text of a lesson: paragraphs with TeX, code, and words that the glossary explains.

import { glossary } from '../../glossary/glossary';
import { useLab } from '../../panel/lab-context';
import { Typeset } from '../../drawing/typeset';

/** `$TeX$`, `[[id]]` or `[[id|shown]]`, `` `code` ``. */
const MARKS = /(\$[^$]+\$|\[\[[^\]]+\]\]|`[^`]+`)/;

export function LessonText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('\n\n').map((paragraph) => (
        <p key={paragraph}>
          {paragraph.split(MARKS).map((piece, i) => (
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
  if (piece.startsWith('[[')) return <Word link={piece.slice(2, -2)} />;
  return <>{piece}</>;
}

function Word({ link }: { readonly link: string }) {
  const { lab, words } = useLab();
  const [id = '', shown] = link.split('|');
  const entry = glossary.find((one) => one.id === id);
  const language = lab.language.value;
  if (!entry) return <>{shown ?? id}</>;
  return (
    <button
      type="button"
      class="word"
      title={entry.meaning[language]}
      onClick={() => words.show(id)}
    >
      {shown ?? entry.name[language]}
    </button>
  );
}
