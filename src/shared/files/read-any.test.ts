import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectRefused } from '../../i18n/said.fixture';
import { codeOf } from '../link/code';
import { leanSetUps } from '../link/lean';
import { lessonText } from '../lessons/lesson-text';
import { shortLesson } from '../lessons/short-lesson.fixture';
import { sessions } from '../link/sessions.fixture';
import { defaultSession } from '../session/session';
import { sessionText } from '../session/session-file';
import { setUpsText } from '../set-ups/set-ups';
import { readAny, readAnyFile } from './read-any';
import { bounds } from '../bounds';

const setUps = [
  { ...defaultSession, title: '너무 큰 학습률', lr: 10 },
  { ...defaultSession, locked: ['lr' as const] },
];

const lesson = lessonText(shortLesson);

describe('what is opened says itself what it is', () => {
  test.each([
    ['a session', sessionText(defaultSession), { kind: 'session', session: defaultSession }],
    ['a list of set-ups', setUpsText(setUps), { kind: 'setUps', setUps }],
    ['with a mark before it', `\uFEFF${setUpsText(setUps)}`, { kind: 'setUps', setUps }],
    ['a list as a code', codeOf(leanSetUps(setUps)), { kind: 'setUps', setUps }],
  ])('%s', (_what, text, value) => {
    expect(readAny(text)).toMatchObject({ ok: true, value });
  });

  test('of any list, also as a code', () => {
    fc.assert(
      fc.property(fc.array(sessions, { minLength: 1, maxLength: 4 }), (list) => {
        const opened = { ok: true, value: { kind: 'setUps', setUps: list } };
        expect(readAny(codeOf(leanSetUps(list)))).toEqual(opened);
        expect(readAny(setUpsText(list))).toEqual(opened);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what cannot be opened is refused in one sentence', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  test.each([
    ['empty', ''],
    ['a formula', 'x0^2'],
    ['text', 'lr = 10'],
    ['other JSON', '[1, 2]'],
    ['a session with a prototype', '{"format":"descent-lab","version":1,"__proto__":{"lr":5}}'],
    ['another format', '{"format":"geogebra"}'],
    ['another format with a prototype', '{"__proto__":{"format":"descent-lab-setups"}}'],
    ['a list of nothing', '{"format":"descent-lab-setups","version":1,"setups":[]}'],
    ['a list of another version', '{"format":"descent-lab-setups","version":2,"setups":[]}'],
    ['a list with markup', '{"format":"descent-lab-setups","version":1,"<b>":1,"setups":[{}]}'],
    ['a list of lists', `{"format":"descent-lab-setups","version":1,"setups":${deep}}`],
    ['a lesson of nothing', '{"format":"descent-lab-lesson","version":1}'],
    ['a lesson of another version', '{"format":"descent-lab-lesson","version":9}'],
    ['a lesson with a prototype', lesson.replace('{', '{"__proto__":{"lr":5},')],
    ['a lesson nested deeply', lesson.replace('"한 걸음"', deep)],
    ['nested deeply', `{"format":"descent-lab","version":2,"lr":${deep}}`],
    ['too large', ' '.repeat(bounds.setUpsBytes + 1)],
    ['a session that is too large', `{"format":"descent-lab",${' '.repeat(1_000_000)}"version":2}`],
  ])('%s', (_what, text) => {
    const { ko } = expectRefused(readAnyFile('class.json', text), /^class\.json: [^\n]{1,400}\.$/);
    expect(ko).toMatch(/^class\.json: /);
    const { format, lr } = {} as { format?: unknown; lr?: unknown };
    expect([format, lr]).toEqual([undefined, undefined]);
  });

  test.each([
    ['a session', sessionText(defaultSession), 1],
    ['a list', setUpsText(setUps.slice(1)), 3],
    ['a lesson', lesson, 1],
  ])('%s cut off anywhere, or with any one of its bits turned', (_what, text, stride) => {
    const refused = { cut: 0, turned: 0 };
    const answered = (damaged: string): boolean => {
      const read = readAnyFile('class.json', damaged);
      if (read.ok) return true;
      for (const sentence of Object.values(expectRefused(read, /^class/))) {
        expect(sentence).toMatch(/^class\.json: [^\p{Cc}]{1,400}\.$/u);
      }
      return false;
    };
    const { length } = text.trimEnd();
    for (let at = 0; at < length; at += stride) {
      if (!answered(text.slice(0, at))) refused.cut += stride;
      for (let bit = 0; bit < 8; bit++) {
        const letter = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
        if (!answered(text.slice(0, at) + letter + text.slice(at + 1))) refused.turned += stride;
      }
    }
    expect(refused.cut).toBeGreaterThanOrEqual(length);
    // A digit may become another one, and a space another blank.
    expect(refused.turned).toBeGreaterThan(4 * length);
    expect(({} as { lr?: unknown }).lr).toBeUndefined();
  });
});
