// The help of a command line, made from the table of options and the catalogues.

import { optionsOf } from '../shared/options/arguments.mjs';
import type { RunProgram } from '../shared/options/read-options';
import { options } from '../shared/options/table.mjs';
import type { Texts } from './en';
import { optionChoices } from './option-choices';

/** How each is called from the sources, and what a first try may be. */
const calls: Readonly<Record<RunProgram, readonly [command: string, options: string]>> = {
  lab: ['npm start --', '--lr 10 --steps 100'],
  trace: ['npm run -s trace --', '--lr 10 --steps 100'],
  export: ['npm run -s export --', '--lr 10 --steps 12 --out FILE'],
};

const COLUMN = 18;

/** @param command how the program is called, where not from the sources */
export function helpText(program: RunProgram, { options: texts }: Texts, command?: string): string {
  const [own, example] = calls[program];
  const rows = optionsOf(program).map((name) => {
    const { argument } = options[name];
    const text = texts.help[name];
    const typed = argument === null ? `--${name}` : `--${name} ${argument}`;
    return `  ${typed.padEnd(COLUMN - 1)} ${typeof text === 'string' ? text : text(optionChoices)}`;
  });
  return `${texts.titles[program]}\n\n${command ?? own} ${example}\n\n${rows.join('\n')}\n`;
}
