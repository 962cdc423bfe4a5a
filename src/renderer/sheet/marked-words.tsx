// Words of a lesson on paper: its formulas are set and its code is code; a word of the glossary is a word.

import { textMarks } from '../lessons/text-marks';
import { glossaryEntry } from '../lessons/glossary';
import { Typeset } from '../drawing/text/typeset';
import type { Language } from '../../shared/languages';

interface Props {
  readonly text: string;
  readonly language: Language;
}

export const MarkedWords = ({ text, language }: Props) => (
  <>{text.split(textMarks).map((piece) => pieceOf(piece, language))}</>
);

function pieceOf(piece: string, language: Language) {
  if (piece.startsWith('$')) return <Typeset tex={piece.slice(1, -1)} />;
  if (piece.startsWith('`')) return <code>{piece.slice(1, -1)}</code>;
  if (!piece.startsWith('[[')) return piece;
  const [id = '', form] = piece.slice(2, -2).split('|');
  return form ?? glossaryEntry(id)?.texts[language].name ?? id;
}
