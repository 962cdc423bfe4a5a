import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSession } from '../shared/session/session';
import { readSession } from './read-session';
import { shortLesson } from '../shared/lessons/short-lesson.fixture';
import { sessionText } from '../shared/session/session-file';
import { setUpsText } from '../shared/set-ups/set-ups';
import { expectRefused } from '../i18n/said.fixture';
import { folderOfAll } from './folder.fixture';

const { at, put, text: textOf } = folderOfAll();
const read = (content: string | Uint8Array) => readSession(put('class.json', content));

/** Why a file was not taken, in both languages. */
const refusal = (of: ReturnType<typeof readSession>) => expectRefused(of, /./);

const setUps = [7, 8].map((lr) => ({ ...defaultSession, lr }));

test.each([
  ['what was saved', sessionText(defaultSession), defaultSession],
  ['of a list of set-ups the first', setUpsText(setUps), setUps[0]],
])('%s is read', (_what, text, value) => expect(read(text)).toEqual({ ok: true, value }));

test('a lesson is called a lesson, with what to do with it', () => {
  const { en, ko } = refusal(read(JSON.stringify(shortLesson)));
  expect(en).toMatch(/^class\.json: This is a lesson, .* start the lab with its name/);
  expect(ko).toMatch(/^class\.json: 수업은 /);
});

// All else that is no session is asked of its text, in read-any.test.ts.
test.each([
  ['empty', '', 'not JSON'],
  ['with a bad lr', '{"format":"descent-lab","version":1,"lr":-1}', 'lr'],
  ['too large', ' '.repeat(4_000_001), 'too large'],
])('no session is named, with the reason, and kept: %s', (_what, text, reason) => {
  const { en, ko } = refusal(read(text));
  expect(en).toContain(reason);
  expect(en).toContain('class.json: ');
  expect(ko).toMatch(/class\.json: .*[가-힣]/);
  expect(textOf('class.json')).toBe(text);
});

const sentence = (place: string) => refusal(readSession(place)).en;

test('neither is what is not there, nor a folder', () => {
  expect(sentence(at('none.json'))).toBe('none.json: There is no such file.');
  mkdirSync(at('folder.json'));
  expect(sentence(at('folder.json'))).toMatch(/^folder\.json: .*ordinary file/);
  expect(sentence('/')).toMatch(/^\/: .*ordinary file/);
});

test.skipIf(process.platform === 'win32')('nor a pipe nor a device, at once', () => {
  execFileSync('mkfifo', [at('pipe.json')]);
  expect(sentence(at('pipe.json'))).toMatch(/^pipe\.json: .*ordinary file/);
  for (const device of ['/dev/zero', '/dev/random', '/dev/null', '/dev/tty']) {
    expect(sentence(device), device).toContain('ordinary file');
  }
});

test('a file of any bytes is refused without an exception', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => !read(bytes).ok));
});
