// The same character in its many clothes: full-width letters of a Korean or Japanese keyboard,
// the typographic minus and dots of a text, ² and ₀. Each becomes the plain one that is meant, and
// keeps the place where it stood.

import type { Range } from './refusal';

const plain: Record<string, string> = {
  '−': '-',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '×': '*',
  '·': '*',
  '⋅': '*',
  '∙': '*',
  '•': '*',
  '∗': '*',
  '⨯': '*',
  '÷': '/',
  '∕': '/',
  '⁄': '/',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '√': ' sqrt ',
  π: ' pi ',
  ˆ: '^',
  '\u200B': ' ',
  '\u200C': ' ',
  '\u200D': ' ',
  '\u2060': ' ',
  '\u2061': ' ',
  '\u2062': ' ',
};

const superscript = /^[⁰¹²³⁴-⁹⁺⁻]$/u;

export class Characters {
  /** The plain text. */
  readonly text: string;
  private readonly froms: number[] = [];
  private readonly tos: number[] = [];

  constructor(typed: string) {
    let text = '';
    let at = 0;
    let raised = false;
    for (const character of typed) {
      const raises = superscript.test(character);
      // A row of small digits is one exponent: x¹² is x^12, and what follows it stands apart.
      const mark = raises === raised ? '' : raises ? '^' : ' ';
      const added = mark + asPlain(character);
      for (let i = 0; i < added.length; i++) {
        this.froms.push(at);
        this.tos.push(at + character.length);
      }
      text += added;
      at += character.length;
      raised = raises;
    }
    this.text = text;
  }

  /** Where the plain text from `from` up to `to` stood in what was typed. */
  typedAt(from: number, to: number): Range {
    return { from: this.froms[from], to: this.tos[to - 1] };
  }
}

function asPlain(character: string): string {
  if (Object.hasOwn(plain, character)) return plain[character];
  const compatible = character.normalize('NFKC').replace('−', '-');
  return /^[\x20-\x7E]$/.test(compatible) ? compatible : character;
}
