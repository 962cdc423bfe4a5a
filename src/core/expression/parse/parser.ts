// From tokens to what they say together, by precedence climbing (Pratt's method): a value, then
// whatever the signs after it join to it, for as long as they bind closely enough. Tokens are read
// once, from left to right, and the first that cannot stand where it stands is refused.

import { limits } from './limits';
import { meaningOf, takes, takesValues, type CallMeaning, type Meaning } from './names';
import { fraction, infixes, juxtaposition, precedence, type Infix } from './precedence';
import { Refusal, type FormulaFault, type Range } from './refusal';
import type { Token } from './tokens';
import type { ComparisonOperator } from '../tree/tree';
import { comparisonOperators, prefixSigns, type Syntax } from './syntax';

/** A name before parentheses that hold its values. */
interface Call {
  readonly name: Token;
  readonly meaning: CallMeaning;
}

/**
 * @param tokens one or more
 * @throws Refusal
 */
export function parse(tokens: readonly Token[]): Syntax {
  return new Parser(tokens).whole();
}

class Parser {
  private at = 0;
  /** Each `(` and `?` that waits for its `)` or `:`. */
  private readonly open: { readonly token: Token; readonly call: Call | null }[] = [];

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Syntax {
    const syntax = this.expression(precedence.choice);
    return this.next ? this.refuseNext() : syntax;
  }

  private get next(): Token | undefined {
    return this.tokens[this.at];
  }

  /** A value, with everything that signs of at least this precedence join to it. */
  private expression(least: number): Syntax {
    let left = this.operand();
    for (;;) {
      const infix = this.infixAfter(left);
      if (!infix || infix.precedence < least) return left;
      left = this.join(left, infix);
    }
  }

  private operand(): Syntax {
    const token = this.next;
    if (token?.kind === 'number') {
      this.at++;
      return { kind: 'number', value: Number(token.text), ...span(token, token) };
    }
    if (token?.text === '(') return this.parenthesized(null)[0];
    const sign = prefixSigns.find((one) => one === token?.text);
    if (sign) {
      this.at++;
      const of = this.expression(precedence.prefix);
      return { kind: 'prefix', sign, of, ...span(of, of) };
    }
    const meaning = token && meaningOf(token.text);
    return meaning ? this.named(token, meaning) : this.refuseMissing();
  }

  private named(name: Token, meaning: Meaning): Syntax {
    this.at++;
    const isCall = this.next?.text === '(';
    if (!takesValues(meaning)) {
      if (isCall) refuse({ code: 'notAFunction', name: name.text }, span(name, this.next));
      return { kind: 'name', meaning, ...span(name, name) };
    }
    if (!isCall) refuse({ code: 'withoutParentheses', name: name.text }, name);
    const call = { name, meaning };
    const args = this.parenthesized(call);
    return { kind: 'call', ...call, args, ...span(name, args[args.length - 1]) };
  }

  /** @param call of which they hold the values; null where they hold one expression */
  private parenthesized(call: Call | null): Syntax[] {
    this.begin(call);
    const values = [this.expression(precedence.choice)];
    while (call && this.next?.text === ',') {
      this.at++;
      values.push(this.expression(precedence.choice));
    }
    this.end(')');
    return values;
  }

  /** What joins the next token to `left`; null where an expression ends. */
  private infixAfter(left: Syntax): Infix | null {
    const token = this.next;
    if (!token) return null;
    if (token.kind === 'number') {
      refuse({ code: 'missingOperator', token: token.text }, span(this.tokens[this.at - 1], token));
    }
    if (token.text === 'not') refuse({ code: 'missingOperator', token: token.text }, token);
    if (beginsFactor(token)) return juxtaposition;
    if (token.text === '/' && this.isFraction(left)) return fraction;
    return infixes.get(token.text) ?? null;
  }

  /** Whether `left` and what comes are as 1/2 or -1/2 before a factor: two numbers, bare. */
  private isFraction(left: Syntax): boolean {
    const above = left.kind === 'prefix' && left.sign !== 'not' ? left.of : left;
    const isBare = this.tokens[this.at - 1].kind === 'number';
    const [below, factor] = this.tokens.slice(this.at + 1, this.at + 3);
    const isBelow = below?.kind === 'number' && factor !== undefined && beginsFactor(factor);
    return above.kind === 'number' && isBare && isBelow;
  }

  private join(left: Syntax, infix: Infix): Syntax {
    if (infix.kind !== 'binary') return this[infix.kind](left);
    if (infix !== juxtaposition) this.at++;
    const right = this.expression(infix.right);
    return { kind: 'binary', operator: infix.operator, left, right, ...span(left, right) };
  }

  private comparison(first: Syntax): Syntax {
    const operators: ComparisonOperator[] = [];
    const values = [first];
    for (;;) {
      const operator = comparisonOperators.find((sign) => sign === this.next?.text);
      if (!operator) break;
      this.at++;
      operators.push(operator);
      values.push(this.expression(precedence.comparison + 1));
    }
    return { kind: 'comparison', operators, values, ...span(first, values[values.length - 1]) };
  }

  private choice(test: Syntax): Syntax {
    this.begin(null);
    const yes = this.expression(precedence.choice);
    this.end(':');
    const no = this.expression(precedence.choice);
    return { kind: 'choice', test, yes, no, ...span(test, no) };
  }

  /** Takes a `(` or `?`. */
  private begin(call: Call | null): void {
    const token = this.tokens[this.at++];
    this.open.push({ token, call });
    if (this.open.length > limits.depth) refuse({ code: 'tooDeep', most: limits.depth }, token);
  }

  private end(sign: ')' | ':'): void {
    if (this.next?.text !== sign) this.refuseNext();
    this.open.pop();
    this.at++;
  }

  /** After a value: for a token that continues nothing and ends nothing that is open, or none. */
  private refuseNext(): never {
    const { next } = this;
    const open = this.open[this.open.length - 1];
    if (open?.token.text === '?') refuse({ code: 'questionMark' }, open.token);
    if (!next) refuse({ code: 'unclosed' }, open.token);
    if (next.text === ':') refuse({ code: 'colon' }, next);
    refuse(next.text === ',' ? { code: 'comma' } : { code: 'unopened' }, next);
  }

  /** Where a value must begin: for a token that begins none, or none at all. */
  private refuseMissing(): never {
    const { next } = this;
    const open = this.open.at(-1);
    const before = this.tokens[this.at - 1];
    if (!next)
      refuse(
        before.text === '(' ? { code: 'unclosed' } : { code: 'missingAfter', token: before.text },
        before,
      );
    if (next.text === ')') {
      if (!open) refuse({ code: 'unopened' }, next);
      if (open.token === before) refuse(nothingIn(open.call), span(before, next));
      refuse({ code: 'missingAfter', token: before.text }, before);
    }
    if (next.text === ':' && open?.token.text !== '?') refuse({ code: 'colon' }, next);
    const isFirst = this.at === 0 || before.text === '(' || before.text === ',';
    if (isFirst) refuse({ code: 'missingBefore', token: next.text }, next);
    refuse({ code: 'missingBetween', left: before.text, right: next.text }, span(before, next));
  }
}

function nothingIn(call: Call | null): FormulaFault {
  if (!call) return { code: 'emptyParentheses' };
  const { count, orMore } = takes(call.meaning);
  return { code: 'wrongCount', name: call.name.text, wanted: count, orMore, got: 0 };
}

const beginsFactor = ({ text }: Token): boolean => text === '(' || meaningOf(text) !== undefined;

const span = (first: Range, last: Range): Range => ({ from: first.from, to: last.to });

function refuse(fault: FormulaFault, { from, to }: Range): never {
  throw new Refusal(fault, { from, to });
}
