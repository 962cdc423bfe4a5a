// The options of `trace` as they stand on the command line, not yet understood.

import { parseArgs } from 'node:util';
import { Problem, quoted, unknown } from './problem';

const valued = [
  'f',
  'function',
  'start',
  'lr',
  'steps',
  'optimizer',
  'param',
  'gradient',
  'h',
  'sweep',
  'format',
  'session',
] as const;
const switches = ['net', 'help'] as const;
const names = [...valued, ...switches];
export type Name = (typeof names)[number];

/** May stand more than once; the values are joined with commas. */
const REPEATABLE: Name = 'param';

const options = Object.fromEntries([
  ...valued.map((name) => [name, { type: 'string' }] as const),
  ...switches.map((name) => [name, { type: 'boolean' }] as const),
]);

/** @throws Problem for what is no option, stands twice, or lacks its value */
export function readOptions(argv: readonly string[]): ReadonlyMap<Name, string> {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const given = new Map<Name, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw unexpected(token.value);
    const name = names.find((one) => `--${one}` === token.rawName);
    if (name === undefined) {
      const known = names.map((one) => `--${one}`);
      throw unknown({ en: 'option', ko: '옵션' }, token.rawName, known);
    }
    const before = given.get(name);
    if (before !== undefined && name !== REPEATABLE) {
      const option = `--${name}`;
      throw new Problem({
        en: `${option} is given twice.`,
        ko: `같은 옵션이 두 번 있습니다: ${option}.`,
      });
    }
    const value = valueOf(name, token.value, token.inlineValue ?? false);
    given.set(name, before === undefined ? value : `${before},${value}`);
  }
  return given;
}

function valueOf(name: Name, value: string | undefined, inline: boolean): string {
  const option = `--${name}`;
  if (switches.some((one) => one === name)) {
    if (value === undefined) return '';
    throw new Problem({
      en: `${option} takes no value.`,
      ko: `${option} 뒤에는 값을 적지 않습니다.`,
    });
  }
  if (value === undefined || (!inline && value.startsWith('--'))) {
    throw new Problem({
      en: `${option} needs a value.`,
      ko: `${option} 뒤에는 값이 있어야 합니다.`,
    });
  }
  return value;
}

function unexpected(value: string): Problem {
  const word = quoted(value);
  return new Problem({
    en: `Unexpected ${word}: every value follows an option, as in --lr 0.1.`,
    ko: `쓸 수 없는 값: ${word}. 값은 --lr 0.1처럼 옵션 뒤에 적습니다.`,
  });
}
