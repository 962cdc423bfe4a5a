import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { defaultSession } from '../shared/session/session';
import { readSession } from './read-session';
import { sessionText } from '../shared/session/session-file';
import { said } from '../i18n/said.fixture';

const folder = mkdtempSync(path.join(tmpdir(), 'descent-session-'));
const file = path.join(folder, 'class.json');
afterAll(() => rmSync(folder, { recursive: true }));

const read = (content: string | Uint8Array) => {
  writeFileSync(file, content);
  return readSession(file);
};

/** Why a file was not taken, in both languages. */
function refusal(read: ReturnType<typeof readSession>) {
  if (read.ok) throw new Error('It was taken.');
  return said(read.problem);
}

test('what was saved is read again', () => {
  const session = { ...defaultSession, lr: 10, language: 'ko' as const };
  expect(read(sessionText(session))).toEqual({ ok: true, value: session });
});

test('what a file leaves out takes its default', () => {
  expect(read('{"format":"descent-lab","version":1,"lr":10}')).toEqual({
    ok: true,
    value: { ...defaultSession, lr: 10 },
  });
});

test('a byte order mark, as some editors write it, does no harm', () => {
  expect(read(`\uFEFF${sessionText(defaultSession)}`)).toMatchObject({ ok: true });
});

const session = { format: 'descent-lab', version: 2 };

test('of a list of set-ups it is the first', () => {
  const setups = [
    { ...session, lr: 7 },
    { ...session, lr: 8 },
  ];
  const list = { format: 'descent-lab-setups', version: 1, setups };
  expect(read(JSON.stringify(list))).toMatchObject({ ok: true, value: { lr: 7 } });
});

test('a lesson is called a lesson, with what to do with it', () => {
  const step = { id: 'one', title: 'One', text: 'One.', session: {}, controls: ['lr'] };
  const lesson = { title: 'One', aim: 'You can.', minutes: 5, steps: [step] };
  const text = JSON.stringify({ format: 'descent-lab-lesson', version: 1, ...lesson });
  const { en, ko } = refusal(read(text));
  expect(en).toMatch(/^class\.json: This is a lesson, .* start the lab with its name/);
  expect(ko).toMatch(/^class\.json: 수업은 /);
});

describe('a file that is no session is named, with the reason, and kept', () => {
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
  ])('%s', (_what, text, reason) => {
    const { en, ko } = refusal(read(text));
    expect(en).toContain(reason);
    expect(en).toContain('class.json: ');
    expect(ko).toMatch(/class\.json: .*[가-힣]/);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('not there', () => {
    const { en } = refusal(readSession(path.join(folder, 'none.json')));
    expect(en).toBe('none.json: There is no such file.');
  });

  const sentence = (place: string) => refusal(readSession(place)).en;

  test('a folder', () => {
    mkdirSync(path.join(folder, 'folder.json'), { recursive: true });
    expect(sentence(path.join(folder, 'folder.json'))).toMatch(/^folder\.json: .*ordinary file/);
    expect(sentence('/')).toMatch(/^\/: .*ordinary file/);
  });

  test.skipIf(process.platform === 'win32')('a pipe that nobody writes to, at once', () => {
    const pipe = path.join(folder, 'pipe.json');
    execFileSync('mkfifo', [pipe]);
    expect(sentence(pipe)).toMatch(/^pipe\.json: .*ordinary file/);
  });

  test
    .skipIf(process.platform === 'win32')
    .each(['/dev/zero', '/dev/random', '/dev/null', '/dev/tty'])('%s, at once', (device) => {
    expect(sentence(device)).toContain('ordinary file');
  });
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
