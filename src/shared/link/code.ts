// What can be sent as a few letters: `descent-lab:1.BODY.SUM`, and in an address `#1.BODY.SUM`. The
// body is JSON as a file has it, packed by deflate; the sum tells whether a letter was changed, and
// that it is there, that nothing was cut off.

import { deflateSync, strFromU8, strToU8 } from 'fflate';
import type { Parsed } from '../session/fields';
import type { Problem } from '../problem';
import { fromBase64url, toBase64url } from './base64url';
import { crc32 } from './crc32';
import { inflate } from './inflate';
import { bounds } from '../bounds';

const VERSION = 1;
const SCHEME = 'descent-lab:';

const SUM_BYTES = 4;
const SUM_LETTERS = 6;

/** The part of an address behind its #. @param data what JSON can hold */
export function linkPart(data: unknown): string {
  const body = toBase64url(deflateSync(strToU8(JSON.stringify(data)), { level: 9 }));
  return `${VERSION}.${body}.${sumOf(body)}`;
}

/** @param data what JSON can hold */
export const codeOf = (data: unknown): string => SCHEME + linkPart(data);

const sumOf = (body: string): string => {
  const bytes = new Uint8Array(SUM_BYTES);
  new DataView(bytes.buffer).setUint32(0, crc32(strToU8(`${VERSION}.${body}`)));
  return toBase64url(bytes);
};

const HEAD = /^(?:descent-lab:|[a-z][a-z0-9+.-]*:[^#]*#|#)(\d{1,9})\./i;
const REST = /^([\w-]+)\.([\w-]*)/;
/** One of them within a sentence. */
const WITHIN = /descent-lab:\s*\d{1,9}\.|[a-z][a-z0-9+.-]*:\/\/[^\s#]*#\d{1,9}\./i;
const JSON_BEGINS = /^[\s\uFEFF]*(?:\{|\[\s*["{[\d\]])/;

/** What stands around a code that was sent in a message, which may have broken it into lines. */
const tidy = (text: string): string => text.replace(/\s/g, '').replace(/^[<("'“‘「]+/, '');

/** From where a code or a link begins, whole or not; null where the text means to be neither. */
function codeIn(text: string): string | null {
  if (JSON_BEGINS.test(text)) return null;
  const at = text.search(WITHIN);
  if (at !== -1) return tidy(text.slice(at));
  const whole = tidy(text);
  return whole.toLowerCase().startsWith(SCHEME) || HEAD.test(whole) ? whole : null;
}

/** @param text of which no more than a code can have is asked */
export const isCode = (text: string): boolean => codeIn(text.slice(0, bounds.code)) !== null;

/** @returns the JSON that a code or a link holds; it is yet to be believed */
export function readCode(text: string): Parsed<string> {
  if (text.length > bounds.code) return refuse({ code: 'codeTooLong' });
  const code = codeIn(text) ?? '';
  const head = HEAD.exec(code);
  if (!head) return refuse({ code: 'codeIncomplete' });
  const version = Number(head[1]);
  if (version > VERSION) return refuse({ code: 'newerCode', version });
  // There has been none before: a letter was changed.
  if (version < VERSION) return refuse({ code: 'codeDamaged' });
  const [, body = '', sum = ''] = REST.exec(code.slice(head[0].length)) ?? [];
  if (sum.length < SUM_LETTERS) return refuse({ code: 'codeIncomplete' });
  if (sum.slice(0, SUM_LETTERS) !== sumOf(body)) return refuse({ code: 'codeDamaged' });
  const content = inflate(fromBase64url(body), bounds.codeBytes);
  if (content === 'too-large') return refuse({ code: 'codeTooLarge' });
  if (content === 'damaged') return refuse({ code: 'codeDamaged' });
  return { ok: true, value: strFromU8(content) };
}

const refuse = (problem: Problem) => ({ ok: false as const, problem });
