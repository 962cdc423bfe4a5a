import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSession } from '../shared/session/session';
import { readSession } from './read-session';
import { shortLesson } from '../shared/lessons/short-lesson.fixture';
import { sessionText } from '../shared/session/session-file';
import { said } from '../i18n/said.fixture';
import { folderOfAll } from './folder.fixture';

const { at, put, text: textOf } = folderOfAll();
const read = (content: string | Uint8Array) => readSession(put('class.json', content));

/** Why a file was not taken, in both languages. */
function refusal(read: ReturnType<typeof readSession>) {
  if (read.ok) throw new Error('It was taken.');
  return said(read.problem);
}

const korean = { ...defaultSession, lr: 10, language: 'ko' } as const;
const session = { format: 'descent-lab', version: 2 };
const setups = [7, 8].map((lr) => ({ ...session, lr }));

test.each([
  ['what was saved', sessionText(korean), korean],
  [
    'what a file leaves out as its default',
    '{"format":"descent-lab","version":1,"lr":10}',
    { ...defaultSession, lr: 10 },
  ],
  ['what follows the byte order mark of some editors', `\uFEFF${sessionText(korean)}`, korean],
  [
    'of a list of set-ups the first',
    JSON.stringify({ format: 'descent-lab-setups', version: 1, setups }),
    { ...defaultSession, lr: 7 },
  ],
])('%s is read', (_what, text, value) => expect(read(text)).toEqual({ ok: true, value }));

test('a lesson is called a lesson, with what to do with it', () => {
  const { en, ko } = refusal(read(JSON.stringify(shortLesson)));
  expect(en).toMatch(/^class\.json: This is a lesson, .* start the lab with its name/);
  expect(ko).toMatch(/^class\.json: 수업은 /);
});

test.each([
  ['empty', '', 'not JSON'],
  ['text', 'lr = 10', 'not JSON'],
  ['cut off', sessionText(defaultSession).slice(0, 40), 'not JSON'],
  ['other JSON', '[1, 2]', 'not a Descent Lab session'],
  ['of a later version', '{"format":"descent-lab","version":3}', 'version'],
  ['with a bad lr', '{"format":"descent-lab","version":1,"lr":-1}', 'lr'],
  [
    'with an unknown function',
    '{"format":"descent-lab","version":1,"objective":{"id":"x"}}',
    'objective',
  ],
  ['with a key too many', '{"format":"descent-lab","version":1,"extra":1}', 'extra'],
  ['too large', ' '.repeat(4_000_001), 'too large'],
  ['too large for a session', `{${' '.repeat(1_000_000)}}`, 'too large'],
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

test('a file cut off anywhere, or of any bytes, is refused without an exception', () => {
  const text = sessionText(defaultSession);
  for (let end = 0; end < text.trimEnd().length; end++) {
    expect(read(text.slice(0, end))).toMatchObject({ ok: false });
  }
  fc.assert(fc.property(fc.uint8Array(), (bytes) => !read(bytes).ok));
});

test('a file cannot reach the prototype of anything', () => {
  read('{"format":"descent-lab","version":1,"__proto__":{"lr":5}}');
  expect(({} as Record<string, unknown>).lr).toBeUndefined();
});
