// A typed formula in words: numbers, names, signs. Here the notebook's ways of writing become
// ours (`**`, `x[0]`, `np.sin`), and every character that can stand in no formula is refused.

import { Characters } from './characters';
import { nearestWord } from '../../math/edit-distance';
import { meaningOf, suggestible } from './names';
import { Refusal, type FormulaFault, type PlainFault, type Range } from './refusal';

export interface Token extends Range {
  readonly kind: 'number' | 'name' | 'sign';
  /** For a name: its plain form, with a meaning in names.ts, or `and`, `or`, `not`. */
  readonly text: string;
}

const space = /\s+/y;
const numeral = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const name = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const index = /\s*\[\s*([01])\s*\]/y;
const dot = /\s*\.\s*(?!\d)/y;
const sign = /\*\*|<=|>=|==|!=|&&|\|\||\/\/|[-+*/^(),?:<>]/y;
/** An `=` that is no part of a comparison. */
const assignment = /(?<![<>=!])=(?!=)/;

const sameSign: Record<string, string> = { '**': '^' };
const spelledOut: Record<string, string> = { '&&': 'and', '||': 'or' };
const modules = ['np', 'numpy', 'math', 'Math'];

const refusedCharacters: Record<string, PlainFault> = {
  '=': 'assignment',
  '!': 'factorial',
  '%': 'percent',
  '"': 'quotes',
  "'": 'quotes',
  '`': 'quotes',
  '“': 'quotes',
  '”': 'quotes',
  '‘': 'quotes',
  '’': 'quotes',
  '[': 'bracket',
  ']': 'bracket',
  '{': 'brace',
  '}': 'brace',
  '|': 'bar',
  '&': 'ampersand',
  '~': 'tilde',
  ';': 'severalFormulas',
  '#': 'comment',
  '\\': 'tex',
  $: 'tex',
  '.': 'member',
};

const refusedNames: Record<string, PlainFault> = {
  i: 'imaginary',
  j: 'imaginary',
  lambda: 'statement',
  def: 'statement',
  import: 'statement',
  return: 'statement',
  if: 'pythonChoice',
  else: 'pythonChoice',
};

/** @throws Refusal */
export function tokensOf(typed: string): Token[] {
  return new Reader(typed).read();
}

class Reader {
  private readonly characters: Characters;
  private readonly text: string;
  private readonly tokens: Token[] = [];
  private at = 0;

  constructor(typed: string) {
    this.characters = new Characters(typed);
    this.text = this.characters.text;
  }

  read(): Token[] {
    const equals = assignment.exec(this.text)?.index;
    if (equals !== undefined) this.refuse({ code: 'assignment' }, equals, equals + 1);
    while (this.at < this.text.length) {
      if (!this.take(space) && !this.number() && !this.name() && !this.sign()) this.stranger();
    }
    return this.tokens;
  }

  private number(): boolean {
    const from = this.at;
    const found = this.take(numeral);
    if (!found) return false;
    if (!Number.isFinite(Number(found[0]))) this.refuse({ code: 'numberTooLarge' }, from, this.at);
    this.push('number', found[0], from);
    return true;
  }

  private name(): boolean {
    const from = this.at;
    const found = this.take(name);
    if (!found) return false;
    let word = found[0];
    if (this.take(dot)) word = this.member(word, from);
    const indexed = word === 'x' ? this.take(index) : null;
    if (indexed) this.push('name', `x[${indexed[1]}]`, from);
    else if (word === 'x' && /^\s*\[/.test(this.text.slice(this.at))) this.otherIndex(from);
    else this.word(word, from);
    return true;
  }

  private word(word: string, from: number): void {
    if (meaningOf(word) || ['and', 'or', 'not'].includes(word)) this.push('name', word, from);
    else if (/^(?:x[01]|[xy])+$/.test(word)) this.product(word, from);
    else if (word !== 'return' || this.tokens.length > 0) this.unknown(word, from);
  }

  /** x0x1 or xy: the names of variables, one after another. */
  private product(word: string, from: number): void {
    let at = from;
    for (const variable of word.match(/x[01]|[xy]/g) ?? []) {
      const range = this.characters.typedAt(at, at + variable.length);
      this.tokens.push({ kind: 'name', text: variable, ...range });
      at += variable.length;
    }
  }

  /** @returns the name after np. or math. */
  private member(object: string, from: number): string {
    const word = this.take(name)?.[0];
    if (word === undefined || !modules.includes(object)) {
      this.refuse({ code: 'member' }, from, this.at);
    }
    const kind = meaningOf(word)?.kind;
    if (kind === undefined || kind === 'variable' || kind === 'x') {
      this.refuse(unknownName(word), from, this.at);
    }
    return word;
  }

  private unknown(word: string, from: number): never {
    if (/^x_?\d+$/.test(word)) this.refuse({ code: 'otherVariable' }, from, this.at);
    const known = Object.hasOwn(refusedNames, word);
    this.refuse(known ? { code: refusedNames[word] } : unknownName(word), from, this.at);
  }

  private otherIndex(from: number): never {
    const end = this.text.indexOf(']', this.at);
    this.refuse({ code: 'otherIndex' }, from, end < 0 ? this.text.length : end + 1);
  }

  private sign(): boolean {
    const from = this.at;
    const found = this.take(sign)?.[0];
    if (found === undefined) return false;
    if (found === '//') this.refuse({ code: 'floorDivision' }, from, this.at);
    const word = spelledOut[found];
    if (word === undefined) this.push('sign', sameSign[found] ?? found, from);
    else this.push('name', word, from);
    return true;
  }

  private stranger(): never {
    const character = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    const known = Object.hasOwn(refusedCharacters, character);
    const fault: FormulaFault = known
      ? { code: refusedCharacters[character] }
      : { code: 'unknownCharacter', character };
    this.refuse(fault, this.at, this.at + character.length);
  }

  private push(kind: Token['kind'], text: string, from: number): void {
    this.tokens.push({ kind, text, ...this.characters.typedAt(from, this.at) });
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private refuse(fault: FormulaFault, from: number, to: number): never {
    throw new Refusal(fault, this.characters.typedAt(from, to));
  }
}

const unknownName = (name: string): FormulaFault => ({
  code: 'unknownName',
  name,
  near: name.length > 1 ? nearestWord(name, suggestible) : null,
});
