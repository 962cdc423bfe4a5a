// What is wrong with a command line.

import { excerpt } from '../../excerpt';
import type { ProblemTexts } from '../../problem-texts';

const quoted = (text: string): string => `“${excerpt(text)}”`;

const unknown = (what: string, word: string, near: string | null, known: readonly string[]) =>
  `Unknown ${what} ${quoted(word)}${near === null ? '.' : `; did you mean ${near}?`} Known: ${known.join(', ')}.`;

export const optionProblems = {
  unknownWord: ({ kind, word, near, known }) => unknown(kind, word, near, known),
  unknownParameter: ({ owner, word, near, known }) =>
    unknown(`parameter of ${owner}`, word, near, known),
  strayWord: ({ word }) =>
    `Unexpected ${quoted(word)}: every value follows an option, as in --lr 0.1.`,
  givenTwice: ({ option }) => `${option} is given twice.`,
  valueMissing: ({ option }) => `${option} needs a value.`,
  valueUnwanted: ({ option }) => `${option} takes no value.`,
  fileNameMissing: ({ option }) => `--${option} needs the name of a file.`,
  severalFunctions: 'Give --net, --f or --function, not two of them.',
  twoFiles: 'Give --snapshot or --export, not both: a start makes one file.',
  sweepAsPython: 'A sweep cannot be written as python; use --format json, csv or table.',
  comparedAsPython: 'A comparison cannot be written as python; use --format json, csv or table.',
  outMissing:
    '--out FILE is missing: the file to write, whose suffix says what it will be, as in --out run.csv.',
  optionWithoutUse: ({ option, suffixes }) =>
    `--${option} is of use only for ${suffixes.map((suffix) => `.${suffix}`).join(', ')}; leave it out here.`,
  comparedWith: ({ option }) =>
    `--compare takes everything from its file; leave out --${option}, or open the file with --session.`,
  wrongDimension: ({ start, example }) =>
    `--start needs ${example.length} numbers with a comma between them, as in --start=${example.join(',')}, not ${quoted(start.join(','))}.`,
  noParameters: ({ kind, owner }) => `The ${kind} ${owner} has no parameters.`,
  parameterTwice: ({ parameter }) => `${parameter} is given twice.`,
  noParameter: ({ text, example }) =>
    `A parameter needs a name and a number, as in ${example}, not ${quoted(text)}.`,
  noRange: ({ text }) =>
    `--sweep needs the least lr, the greatest and how many, as in --sweep lr=1e-10:100:200, not ${quoted(text)}.`,
  inSource: ({ source, part, why }, say) => {
    const sentence = say(why);
    // Most sentences name the part themselves.
    const at = part === '' || sentence.includes(excerpt(part)) ? '' : ` (${quoted(part)})`;
    return `${source}: ${sentence}${at}`;
  },
} satisfies Partial<ProblemTexts>;
