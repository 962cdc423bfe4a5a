// Whether numbers, names and signs follow one another as they do in a formula: a value, an
// operator, a value. Looking at neighbours and at what is still open is enough to say exactly what
// is missing and where, which a parser that stops at the first token it cannot use does not.

import { limits } from './limits';
import { meaningOf, takes } from './names';
import { Refusal, type Range } from './refusal';
import {
  missingAfter,
  missingBefore,
  missingBetween,
  missingOperator,
  notAFunction,
  sentences,
  withoutParentheses,
  wrongCount,
} from './sentences';
import type { Token } from './tokens';
import type { Words } from '../../words';

/** @throws Refusal */
export function checkOrder(tokens: readonly Token[]): void {
  const order = new Order(tokens);
  tokens.forEach((_, i) => order.check(i));
  order.end();
}

class Order {
  /** `(` and `?` that wait for their `)` and `:`, with the name before a `(` if it is a call. */
  private readonly open: { readonly token: Token; readonly call: string | null }[] = [];
  private wantsValue = true;

  constructor(private readonly tokens: readonly Token[]) {}

  check(i: number): void {
    const token = this.tokens[i];
    if (token.kind === 'number') this.value(token, i);
    else if (token.text === '(') this.opening(token, i);
    else if (token.text === ')') this.closing(token, i);
    else if (token.text === ',') this.comma(token, i);
    else if (token.text === ':') this.colon(token, i);
    else if (token.text === 'not') this.prefix(token);
    else if (token.kind === 'name' && meaningOf(token.text)) this.named(token, i);
    else this.operator(token, i);
  }

  end(): void {
    const last = this.tokens.at(-1);
    const open = this.open.at(-1);
    if (last && this.wantsValue && last.text !== '(') refuse(missingAfter(last.text), last);
    if (open?.token.text === '?') refuse(sentences.questionMark, open.token);
    if (open) refuse(sentences.unclosed, open.token);
  }

  private value(token: Token, i: number): void {
    if (!this.wantsValue) refuse(missingOperator(token.text), span(this.tokens[i - 1], token));
    this.wantsValue = false;
  }

  private named(token: Token, i: number): void {
    const meaning = meaningOf(token.text);
    const isCall = this.tokens.at(i + 1)?.text === '(';
    const callable = meaning !== undefined && takes(meaning) !== null;
    if (callable && !isCall) refuse(withoutParentheses(token.text), token);
    if (!callable && isCall) refuse(notAFunction(token.text), span(token, this.tokens[i + 1]));
    this.wantsValue = callable;
  }

  private prefix(token: Token): void {
    if (!this.wantsValue) refuse(missingOperator(token.text), token);
  }

  private opening(token: Token, i: number): void {
    const before = this.tokens.at(i - 1);
    const call = i > 0 && before?.kind === 'name' && meaningOf(before.text) ? before.text : null;
    this.open.push({ token, call });
    if (this.open.length > limits.depth) refuse(sentences.tooDeep, token);
    this.wantsValue = true;
  }

  private closing(token: Token, i: number): void {
    const before = this.tokens.at(i - 1);
    const open = this.open.pop();
    if (!open) refuse(sentences.unopened, token);
    if (open.token === before) refuse(this.nothingIn(open.call), span(before, token));
    if (this.wantsValue) this.missing(token, i);
    if (open.token.text === '?') refuse(sentences.questionMark, open.token);
  }

  private nothingIn(call: string | null): Words {
    const meaning = call === null ? undefined : meaningOf(call);
    const wanted = meaning && takes(meaning);
    if (call === null || !wanted) return sentences.emptyParentheses;
    return wrongCount(call, wanted.count, wanted.orMore, 0);
  }

  private comma(token: Token, i: number): void {
    if (this.wantsValue) this.missing(token, i);
    const open = this.open.at(-1);
    if (open?.token.text === '?') refuse(sentences.questionMark, open.token);
    if (!open || open.call === null) refuse(sentences.comma, token);
    this.wantsValue = true;
  }

  private colon(token: Token, i: number): void {
    if (this.open.at(-1)?.token.text !== '?') refuse(sentences.colon, token);
    if (this.wantsValue) this.missing(token, i);
    this.open.pop();
    this.wantsValue = true;
  }

  private operator(token: Token, i: number): void {
    const isSign = token.text === '-' || token.text === '+';
    if (this.wantsValue && !isSign) this.missing(token, i);
    if (token.text === '?') this.open.push({ token, call: null });
    if (this.open.length > limits.depth) refuse(sentences.tooDeep, token);
    this.wantsValue = true;
  }

  private missing(token: Token, i: number): never {
    const before = i === 0 ? undefined : this.tokens[i - 1];
    if (before && before.text !== '(' && token.text === ')') {
      refuse(missingAfter(before.text), before);
    }
    if (!before || before.text === '(' || before.text === ',') {
      refuse(missingBefore(token.text), token);
    }
    refuse(missingBetween(before.text, token.text), span(before, token));
  }
}

const span = (first: Range, last: Range): Range => ({ from: first.from, to: last.to });

function refuse(words: Words, range: Range): never {
  throw new Refusal(words, range);
}
