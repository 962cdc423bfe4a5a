import zlib, { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectRefused } from '../../i18n/said.fixture';
import { readAny } from '../files/read-any';
import { defaultSession, savedSession } from '../session/session';
import { codeOf, isCode, linkPart, readCode } from './code';
import { leanSession } from './lean';
import { sessions } from './sessions.fixture';
import { bounds } from '../bounds';

/** A code whose sum fits, made by Node and not by us. */
function coded(packed: Uint8Array): string {
  const body = Buffer.from(packed).toString('base64url');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(zlib.crc32(`1.${body}`));
  return `descent-lab:1.${body}.${sum.toString('base64url')}`;
}

const head = '{"format":"descent-lab","version":2';
const codeOfText = (text: string): string => coded(deflateRawSync(text));

const refusal = (code: string): string => {
  const read = readAny(code);
  expectRefused(read, /^[A-Z“]/);
  return read.ok ? 'taken' : read.problem.code;
};

describe('a code', () => {
  test('is short for an ordinary session, and what another program can unpack', () => {
    const code = codeOf(leanSession({ ...defaultSession, lr: 10, steps: 12 }));
    expect(code).toMatch(/^descent-lab:1\.[\w-]+\.[\w-]{6}$/);
    expect(code.length).toBeLessThan(130);
    const body = Buffer.from(code.split('.')[1] ?? '', 'base64url');
    expect(JSON.parse(zlib.inflateRawSync(body).toString())).toMatchObject({ lr: 10, steps: 12 });
  });

  test('of any session brings that session back, also in an address', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const lean = leanSession(session);
        const opened = { ok: true, value: { kind: 'session', session } };
        expect(readAny(codeOf(lean))).toEqual(opened);
        expect(readAny(`https://lab.example/a/?b=c#${linkPart(lean)}`)).toEqual(opened);
        expect(readAny(codeOf(savedSession(session)))).toEqual(opened);
      }),
      { numRuns: 60 },
    );
  });

  test('that another program packed is read', () => {
    expect(readCode(codeOfText('{"ä": "경사"}'))).toEqual({ ok: true, value: '{"ä": "경사"}' });
  });

  const code = codeOf(leanSession({ ...defaultSession, lr: 10, steps: 12 }));

  test.each([
    ['broken into lines', code.replace(/(.{20})/g, '$1\r\n')],
    ['in quotes', `“${code}”`],
    ['in angle brackets', ` <${code}> `],
    ['in a sentence', `See ${code} please, it is nice.`],
    ['in a sentence that speaks of them', `A descent-lab: code (${code}), see #1.`],
    ['as a link in a sentence', `보십시오: https://example.org/lab/#${code.slice(12)} 입니다.`],
    ['as a link of Markdown', `[the lab](https://example.org/lab/#${code.slice(12)}) today`],
    ['in capitals at its beginning', code.replace('descent-lab', 'Descent-Lab')],
  ])('is read %s, as messages bring it', (_how, text) => {
    expect(readAny(text)).toEqual(readAny(code));
  });

  test('cut off anywhere is called incomplete or damaged, and never opened', () => {
    for (let end = 'descent-lab:'.length; end < code.length; end++) {
      expect(refusal(code.slice(0, end)), code.slice(0, end)).toBe('codeIncomplete');
    }
  });

  test('with any letter changed, any bit turned or any two letters swapped is refused, or the same', () => {
    const whole = readAny(code);
    const changedTo = (...parts: readonly (string | undefined)[]) => {
      const read = readAny(parts.join(''));
      if (read.ok) expect(read, parts.join('')).toEqual(whole);
    };
    for (let at = 0; at < code.length; at++) {
      const [before, after] = [code.slice(0, at), code.slice(at + 1)];
      for (const letter of ['A', 'x', '0', '-', '_', '.', ' ', '\u0000', '경']) {
        changedTo(before, letter, after);
      }
      for (let bit = 0; bit < 8; bit++) {
        changedTo(before, String.fromCharCode(code.charCodeAt(at) ^ (1 << bit)), after);
      }
      for (let to = 0; to < at; to++) {
        changedTo(code.slice(0, to), code[at], code.slice(to + 1, at), code[to], after);
      }
    }
  });
});

describe('what is no code of ours', () => {
  test.each([
    ['descent-lab:', 'codeIncomplete'],
    ['descent-lab:1', 'codeIncomplete'],
    ['descent-lab:1.', 'codeIncomplete'],
    ['descent-lab:hello', 'codeIncomplete'],
    ['descent-lab:2.abc.abcdef', 'newerCode'],
    ['descent-lab:1.abc.abcdef', 'codeDamaged'],
    ['descent-lab:0.abc.abcdef', 'codeDamaged'],
    ['We spoke of descent-lab: it is an app.', 'notJson'],
    ['See #1. of the list', 'notJson'],
    ['#1.abc.abcdef', 'codeDamaged'],
    ['https://example.org/#1.abc', 'codeIncomplete'],
    ['https://example.org/', 'notJson'],
    ['https://example.org/#section', 'notJson'],
    ['javascript:alert(1)', 'notJson'],
    ['data:text/html,<script>alert(1)</script>', 'notJson'],
    ['x0^2 + x1^2', 'notJson'],
    ['', 'notJson'],
    [`descent-lab:1.${'A'.repeat(bounds.code)}.abcdef`, 'codeTooLong'],
    [`descent-lab:${'9'.repeat(400)}.A.abcdef`, 'codeIncomplete'],
  ])('%s', (text, code) => expect(refusal(text)).toBe(code));

  test('is never mistaken for one where it is JSON', () => {
    expect(isCode('{"note": "https://example.org/#1.abc"}')).toBe(false);
    expect(isCode(' \n["descent-lab:1"]')).toBe(false);
  });

  const damaged = /codeDamaged|codeIncomplete/;
  test.each([
    ['no deflate', coded(Buffer.from('hello, this is no deflate')), damaged],
    ['cut deflate', coded(deflateRawSync(`${head}}`).subarray(0, 10)), damaged],
    ['nothing', coded(new Uint8Array([3])), damaged],
    ['a prototype', codeOfText(`${head},"__proto__":{"lr":5}}`), /unknownField/],
    ['a code again', codeOfText(codeOf({ format: 'descent-lab', version: 2 })), /notJson/],
    ['nesting', codeOfText(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), /noSession/],
  ])('holds %s, with a sum that fits', (_what, code, problem) => {
    expect(refusal(code)).toMatch(problem);
    expect(({} as { lr?: number }).lr).toBeUndefined();
  });
});

/** Bytes of memory that it takes to refuse a code. */
function growth(code: string): number {
  const before = process.memoryUsage();
  expect(refusal(code)).toBe('codeTooLarge');
  const after = process.memoryUsage();
  return after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed;
}

// Deflate makes at most 1032 bytes of one: more than 75 MB does not fit into a code.
test.each([1, 16, 60])('a bomb of %i MB is refused without being unpacked', (megabytes) => {
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1_000_001));
  const code = coded(packed);
  expect(code.length).toBeLessThan(bounds.code);
  // What else the threads of the tests make comes and goes; 60 MB would be made each time.
  const grown = Math.min(...Array.from({ length: 5 }, () => growth(code)));
  expect(grown).toBeLessThan(8_000_000);
});
