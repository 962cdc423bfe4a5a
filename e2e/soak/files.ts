// Files and codes that somebody may open: what must be refused, with nothing lost, and what is right
// though nobody would make it. Each of them was a fault once, or was tried for one.

import { codeOf } from '../../src/shared/link/code';

export interface Given {
  readonly what: string;
  readonly content: string | Uint8Array;
  /** Whether it must be refused. */
  readonly bad: boolean;
}

const session = (fields: object) =>
  JSON.stringify({ format: 'descent-lab', version: 2, ...fields });
const bytes = (text: string, ...before: number[]) =>
  Uint8Array.from([...before, ...new TextEncoder().encode(text)]);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

const whole = session({ lr: 10, steps: 12, start: [-3, 4] });
const refused: Readonly<Record<string, string | Uint8Array>> = {
  nothing: '',
  'an empty line': '\n',
  'no JSON': 'lr = 10',
  null: 'null',
  'a list': '[1]',
  'a number': '1e400',
  'another program': '{"format":"lab"}',
  'a newer version': '{"format":"descent-lab","version":3}',
  'an infinite rate': '{"format":"descent-lab","version":1,"lr":1e400}',
  'a rate of text': session({ lr: '0.1' }),
  'a rate of null': session({ lr: null }),
  'a rate below 0': session({ lr: -1 }),
  'too many steps': session({ steps: 1e9 }),
  'a start of one': session({ start: [1] }),
  'a start of nulls': session({ start: [null, null] }),
  'an unknown function': session({ objective: { id: 'nobody' } }),
  'an unknown theme': session({ theme: 'pink' }),
  'a key too much': session({ rate: 1 }),
  'a key of 900 kB': session({ ['k'.repeat(900_000)]: 1 }),
  'a key of control characters': session({ '\u001b[31m\n\u0007\u202e': 1 }),
  'a prototype': '{"format":"descent-lab","version":2,"__proto__":{"lr":5}}',
  'a constructor': session({ optimizer: { id: 'adam', params: { constructor: 1 } } }),
  'an unreadable formula': session({ objective: { expression: 'alert(1)' } }),
  'a formula of 5000': session({ objective: { expression: 'x0+'.repeat(1700) } }),
  'nine runs': session({ runs: Array.from({ length: 9 }, () => ({})) }),
  'no run': session({ runs: [] }),
  nesting: '['.repeat(100_000),
  'UTF-16': utf16(whole),
  'bytes of no text': Uint8Array.from({ length: 600 }, (_, k) => (k * 37) % 256),
  'a picture': bytes('\r\n\u001a\n', 0x89, 0x50, 0x4e, 0x47),
  '3 MB': session({ note: 'x'.repeat(3_000_000) }),
  'a lesson without steps': '{"format":"descent-lab-lesson","version":1,"title":"","steps":[]}',
  'set-ups that are none': '{"format":"descent-lab-set-ups","version":1,"setUps":[1]}',
  'a cut code': codeOf(JSON.parse(whole)).slice(0, -4),
  'a changed code': codeOf(JSON.parse(whole)).replace(/\.(.)/, '.~'),
  'a newer code': 'descent-lab:2.abc.abcdef',
};

const taken: Readonly<Record<string, string | Uint8Array>> = {
  'a session': whole,
  'a mark before it': bytes(whole, 0xef, 0xbb, 0xbf),
  'both ends of float64': session({ objective: { expression: '1e-308x0' }, start: [1, 1] }),
  'a start of 1e308': session({
    objective: { expression: 'x0^2' },
    start: [1, 1e308],
    scale: 'symlog',
  }),
  'no number anywhere': session({ objective: { expression: '0/0' }, start: [1e20, 1] }),
  'a formula over two lines': session({ objective: { expression: 'x0^2 + 0*\npow(10,2)*x1' } }),
  'an overflow': session({ lr: 10, steps: 300, gradient: 'analytic' }),
  'a net': session({
    objective: { id: 'simplenet' },
    start: [0, 0, 0, 0, 0, 0],
    figure: 'network',
  }),
  'eight runs': session({
    objective: { id: 'rosenbrock' },
    runs: Array.from({ length: 8 }, (_, k) => ({ lr: 10 ** -k, start: [k - 4, k], style: k })),
  }),
  'a million steps': session({ lr: 1e-3, steps: 1_000_000 }),
  'noise and a schedule': session({
    lr: 0.3,
    noise: { sigma: 5, seed: 7 },
    schedule: { id: 'cosine' },
    theme: 'dark',
    language: 'ko',
  }),
  'a code': codeOf(JSON.parse(whole)),
};

const listed = (of: typeof refused, bad: boolean): Given[] =>
  Object.entries(of).map(([what, content]) => ({ what, content, bad }));

/** A session that was cut off, or in which a letter was changed. */
export const cut = (length: number): Given => {
  const at = length % whole.length;
  return { what: `a session cut at ${at}`, content: whole.slice(0, at), bad: true };
};

export const files: readonly Given[] = [...listed(refused, true), ...listed(taken, false)];
