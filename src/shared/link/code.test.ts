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

  test('with any letter changed is refused, or the same', () => {
    const whole = readAny(code);
    for (let at = 0; at < code.length; at++) {
      for (const letter of ['A', 'x', '0', '-', '_', '.', ' ', '\u0000', '경']) {
        const changed = code.slice(0, at) + letter + code.slice(at + 1);
        const read = readAny(changed);
        if (read.ok) expect(read, changed).toEqual(whole);
      }
    }
  });

  test('with any bit of its bytes turned, or two letters swapped, is refused or the same', () => {
    const whole = readAny(code);
    const bytes = new TextEncoder().encode(code);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(bytes.length - 1), fc.nat(7), (at, to, bit) => {
        const turned = bytes.map((byte, k) => (k === at ? byte ^ (1 << bit) : byte));
        const swapped = bytes.slice();
        [swapped[at], swapped[to]] = [bytes[to] ?? 0, bytes[at] ?? 0];
        for (const changed of [turned, swapped]) {
          const read = readAny(new TextDecoder('latin1').decode(changed));
          if (read.ok) expect(read).toEqual(whole);
        }
      }),
      { numRuns: 500 },
    );
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

  test.each([
    ['no deflate', coded(Buffer.from('hello, this is no deflate')), /codeDamaged|codeIncomplete/],
    [
      'cut deflate',
      coded(deflateRawSync(`${head}}`).subarray(0, 10)),
      /codeDamaged|codeIncomplete/,
    ],
    ['nothing', coded(new Uint8Array([3])), /codeDamaged|codeIncomplete/],
    ['another format', codeOfText('{"format":"other","version":1}'), /noSession/],
    ['null', codeOfText('null'), /noSession/],
    ['no JSON', codeOfText('lr = 10'), /notJson/],
    ['a prototype', codeOfText(`${head},"__proto__":{"lr":5}}`), /unknownField/],
    ['a bad rate', codeOfText(`${head},"lr":-1}`), /badNumber/],
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

describe('a bomb', () => {
  // Deflate makes at most 1032 bytes of one: more than 75 MB does not fit into a code.
  test.each([1, 16, 60])('of %i MB is refused without being unpacked', (megabytes) => {
    const packed = deflateRawSync(Buffer.alloc(megabytes * 1_000_001));
    const code = coded(packed);
    expect(code.length).toBeLessThan(bounds.code);
    // What else the threads of the tests make comes and goes; 60 MB would be made each time.
    const grown = Math.min(...Array.from({ length: 5 }, () => growth(code)));
    expect(grown).toBeLessThan(8_000_000);
  });

  test('of 1 GB is too long, whatever it holds', () => {
    const { Z_FULL_FLUSH: finishFlush } = zlib.constants;
    const part = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush });
    expect(refusal(coded(Buffer.concat(Array.from({ length: 1000 }, () => part))))).toBe(
      'codeTooLong',
    );
  });
});
