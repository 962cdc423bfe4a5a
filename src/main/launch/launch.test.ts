import { expect, test } from 'vitest';
import { objectiveById, objectives } from '../../core/objectives';
import { said } from '../../i18n/said.fixture';
import { optionsOf } from '../../shared/options/arguments.mjs';
import { fields, type Parsed } from '../../shared/session/fields';
import { defaultSession, type Session } from '../../shared/session/session';
import { firstSession, parseLaunch, type Launch, type LaunchPlace } from './launch';

const ten = '/home/class/ten.json';
const saved: Session = { ...defaultSession, lr: 10, language: 'ko', theme: 'dark' };

const place: LaunchPlace = {
  cwd: '/home/class',
  isApp: (path) => path === '/home/class/lab',
  holdsMore: (file) => file === '/home/class/list.descent',
  readSession: (file): Parsed<Session> =>
    file === ten
      ? { ok: true, value: saved }
      : { ok: false, problem: { code: 'inFile', file, why: { code: 'noSuchFile' } } },
  placeProblem: (file, source) =>
    file === source || file.startsWith('/home/class/none/')
      ? { code: 'noSuchFolder', folder: 'none' }
      : null,
};

const split = (line: string) => (line === '' ? [] : line.split(' '));

function launched(line: string): Launch {
  const launch = parseLaunch(split(line), place);
  if (!launch.ok) throw new Error(launch.problem.code);
  return launch.value;
}

function refused(args: readonly string[]) {
  const launch = parseLaunch(args, place);
  if (launch.ok) throw new Error(`“${args.join(' ')}” was accepted.`);
  return said(launch.problem);
}

test('a command line that is empty asks for nothing', () => {
  expect(launched('')).toEqual({
    help: false,
    session: null,
    file: null,
    alone: null,
    appearance: {},
    snapshot: null,
    exporting: null,
  });
});

const adam = { id: 'adam', params: { beta1: 0.5, beta2: 0.6 } };
test.each([
  ['--lr 10', { lr: 10 }],
  ['--steps 1000000', { steps: 1_000_000 }],
  ['--start -3,4', { start: [-3, 4] }],
  ['--start -7/2,10^-3', { start: [-3.5, 0.001] }],
  ['--h 1e-6', { h: 1e-6 }],
  ['--gradient analytic', { gradient: 'analytic' }],
  ['--lr 10 --steps 7 --start=1,2', { lr: 10, steps: 7, start: [1, 2] }],
  ['--f x0^2+x1', { objective: { expression: 'x0^2+x1' } }],
  ['--function x0^2+x1', { objective: { expression: 'x0^2+x1' } }],
  ['--function x0-x1', { objective: { expression: 'x0-x1' } }],
  ['--function x0**2+x[1]^2', { objective: { id: 'book' } }],
  ['--optimizer adam --param beta1=0.5 --param=beta2=0.6', { optimizer: adam }],
])('%s sets that, and the rest is the default', (line, changes) => {
  expect(launched(line).session).toEqual({ ...defaultSession, ...changes });
});

test('--function begins at the start of that function, and --net is one in short', () => {
  for (const { id, start } of objectives) {
    expect(launched(`--function ${id}`).session).toMatchObject({ objective: { id }, start });
  }
  expect(launched('--net').session).toEqual(launched('--function simplenet').session);
});

test.each([
  ['--lr fast --help', { help: true, session: null }],
  ['ten.json', { session: saved, file: 'ten.json', alone: ten }],
  ['lab ten.json', { session: saved, file: 'ten.json', alone: ten }],
  ['--session ten.json', { session: saved, file: 'ten.json', alone: ten }],
  ['--session=ten.json', { session: saved, file: 'ten.json', alone: ten }],
  // The window opens it; meanwhile it goes on with what was there.
  ['list.descent', { session: null, alone: '/home/class/list.descent' }],
  ['ten.json --lr 3', { session: { lr: 3 }, alone: null }],
  ['ten.json --theme dark', { session: saved, alone: null }],
  ['ten.json --snapshot a.png', { session: saved, alone: null }],
  ['--lr 3', { session: { lr: 3 }, alone: null }],
  ['--snapshot out/a.png', { snapshot: '/home/class/out/a.png' }],
  ['--snapshot /tmp/a.png', { snapshot: '/tmp/a.png' }],
  // Kept apart from the experiment.
  ['--language ko --theme dark', { session: null, appearance: { language: 'ko', theme: 'dark' } }],
])('%s asks for %j', (line, asked) => expect(launched(line)).toMatchObject(asked));

test('a command line changes what the file says', () => {
  expect(launched('ten.json --steps 3').session).toEqual({ ...saved, steps: 3 });
  expect(launched('ten.json --function book').session).toEqual(saved);
  const { id, lr, start } = objectiveById('saddle');
  const saddle = { ...saved, objective: { id }, lr, start };
  expect(launched('ten.json --function saddle').session).toEqual(saddle);
});

test.each([
  '--no-sandbox --user-data-dir=/tmp/x --lang=ko --js-flags=--expose-gc --ozone-platform=x11',
  '--remote-debugging-port=0 --remote-debugging-pipe --inspect=0 --inspect-brk=9229',
  '--use-gl=angle --use-angle=swiftshader --enable-unsafe-swiftshader --disable-gpu',
  '--force-device-scale-factor=2 --inspect',
  '--require /x/loader.js',
  '-r /x/loader.js',
  '-psn_0_123 lab',
])('what others put on the line is not ours to judge: %s', (line) => {
  expect(launched(line)).toEqual(launched(''));
  expect(launched(`${line} --lr 10`).session?.lr).toBe(10);
  expect(launched(`--lr 10 ${line}`).session?.lr).toBe(10);
});

test.each([
  ['--lr 0', 'lr'],
  ['--steps 0', 'step_num'],
  ['--start=1', '--start needs 2 numbers'],
  ['--start=a,b', '“a”'],
  ['--net --start=1,2', '--start needs 6 numbers'],
  ['--h 2', 'h'],
  ['--function x0+foo', '--function: '],
  ['--f=', '--f: '],
  ['--function __proto__', 'book'],
  ['--param beta=0.5', 'gradient-descent has no parameters'],
  ['--optimizer momentum --param bta=0.5', 'did you mean beta?'],
  ['--language de', 'ko, en'],
  ['--theme pink', 'dark'],
  ['--session', '--session needs a value'],
  ['--session=', 'name of a file'],
  ['--session nothing.json', 'no such file'],
  ['--snapshot=', 'name of a file'],
  ['--step 3', 'did you mean --steps?'],
  ['--snapshot a.png --export b.png', '--snapshot or --export, not both'],
  ['--export b.csv --snapshot a.png --lr 10', '--snapshot or --export, not both'],
  ['--snapshot none/a.png', 'no folder none'],
  ['--export none/a.svg', 'no folder none'],
  ['ten.json --export ten.json', 'no folder none'],
  ['--export a.csv --scale 2', '--scale is of use only for .png'],
  ['--export a.png --answers', '--answers is of use only for .pdf'],
  ['--view field', '--view is of use only for .png'],
  ['nothing.descent', 'no such file'],
  ['--', '--'],
  // That would be right on a control; its dimension is not.
  ['ten.json --start=1', 'start'],
])('a command line is refused in one sentence: %s', (line, part) => {
  const { en, ko } = refused(split(line));
  expect(en).toContain(part);
  expect(en).not.toContain('\n');
  expect(['', en]).not.toContain(ko);
});

const long = 'x'.repeat(100_000);
const red = '\u001b[31m\nred';
const hostile = [
  [`--${long}`],
  [`--${red}`],
  ['--theme', long],
  ['--theme', red],
  ['--lr', red],
  [long],
];
test.each(hostile)('what a command line repeats of %.20s is short and on one line', (...args) => {
  for (const sentence of Object.values(refused(args))) {
    expect(sentence.length).toBeLessThan(300);
    expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});

test('every number that a control takes can be given', () => {
  expect(optionsOf('lab')).toEqual(expect.arrayContaining(Object.keys(fields)));
});

const tenInDark: Session = { ...defaultSession, lr: 10, theme: 'dark' };
const kept: Session = { ...defaultSession, lr: 0.5, language: 'en', theme: 'light' };

test.each([
  ['nothing asked, nothing kept', '', null, null],
  ['nothing asked', '', kept, kept],
  ['options, in the language that was kept', '--lr 10', kept, { ...kept, lr: 10 }],
  ['a file decides everything', 'ten.json', kept, saved],
  ['a file and options', 'ten.json --language en', kept, { ...saved, language: 'en' }],
  ['only a language', '--language ko', kept, { ...kept, language: 'ko' }],
  ['only a theme, nothing kept', '--theme dark', null, { ...defaultSession, theme: 'dark' }],
  ['a picture does not look at what was kept', '--snapshot a.png', kept, defaultSession],
  ['a picture of options', '--snapshot a.png --lr 10 --theme dark', kept, tenInDark],
  ['a picture of a file', '--snapshot a.png --session ten.json', kept, saved],
])('the first session: %s', (_what, line, before, session) => {
  expect(firstSession(launched(line), before)).toEqual(session);
});

test('the first session of a start that asks for nothing is the very one that is shown', () => {
  expect(firstSession(launched(''), saved)).toBe(saved);
});
