// The options of the command line: one entry an option, its value read by the same rules as
// everywhere else.

import { objectives } from '../../core/objectives';
import { optimizerIds } from '../../core/optimizers';
import { fields, notOneOf, parseField, problem, type Parsed } from '../../shared/session/fields';
import { gradientKinds, languageChoices, themes, type Session } from '../../shared/session/session';

/** What options can say: parts of a session, a file to open, a picture to write. */
export type Wish = Partial<Session> & { readonly file?: string; readonly snapshot?: string };

/** Reads the text of an option's value; '' if none was given. */
type Flag = (text: string) => Parsed<Wish>;

export const flags: Readonly<Record<string, Flag>> = {
  '--lr': (text) => map(parseField(fields.lr, text), (lr) => ({ lr })),
  '--steps': (text) => map(parseField(fields.steps, text), (steps) => ({ steps })),
  '--start': (text) => map(parsePoint(text), (start) => ({ start })),
  '--function': (text) => {
    const ids = objectives.map((o) => o.id);
    return map(oneOf('--function', ids, text), (id) => ({ objective: { id } }));
  },
  '--optimizer': (text) =>
    map(oneOf('--optimizer', optimizerIds, text), (id) => ({ optimizer: { id } })),
  '--gradient': (text) =>
    map(oneOf('--gradient', gradientKinds, text), (gradient) => ({ gradient })),
  '--h': (text) => map(parseField(fields.h, text), (h) => ({ h })),
  '--session': (text) => map(fileName('--session', text), (file) => ({ file })),
  '--snapshot': (text) => map(fileName('--snapshot', text), (snapshot) => ({ snapshot })),
  '--language': (text) =>
    map(oneOf('--language', languageChoices, text), (language) => ({ language })),
  '--theme': (text) => map(oneOf('--theme', themes, text), (theme) => ({ theme })),
};

function map<T>(parsed: Parsed<T>, wish: (value: T) => Wish): Parsed<Wish> {
  return parsed.ok ? { ok: true, value: wish(parsed.value) } : parsed;
}

function oneOf<T extends string>(name: string, all: readonly T[], text: string): Parsed<T> {
  const value = all.find((one) => one === text);
  if (value !== undefined) return { ok: true, value };
  return { ok: false, problem: notOneOf(name, all, text) };
}

/** Coordinates with commas between them: `-3,4`. */
function parsePoint(text: string): Parsed<number[]> {
  const parts = text.split(',').map((part) => parseField(fields.start, part));
  const point = parts.flatMap((part) => (part.ok ? [part.value] : []));
  return point.length === parts.length
    ? { ok: true, value: point }
    : { ok: false, problem: problem(fields.start, text) };
}

function fileName(name: string, text: string): Parsed<string> {
  if (text !== '') return { ok: true, value: text };
  const problem = {
    en: `${name} needs the name of a file.`,
    ko: `${name} 뒤에는 파일 이름이 있어야 합니다.`,
  };
  return { ok: false, problem };
}
