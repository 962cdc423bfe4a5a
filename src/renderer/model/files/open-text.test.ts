import { expect, test, vi } from 'vitest';
import { codeOf } from '../../../shared/link/code';
import { defaultSession } from '../../../shared/session/session';
import { sessionText } from '../../../shared/session/session-file';
import { setUpsText } from '../../../shared/set-ups/set-ups';
import { silentLab } from '../lab.fixture';
import { Notices } from '../notices';
import { nearCore } from '../queries/core.fixture';
import { Standing } from '../standing';
import { Opening, type OpeningParts } from './open-text';
import { leave, tellUnsaved } from './unsaved';

/** A lab with a person who answers. */
function opened(answer: 'save' | 'discard' | 'cancel', saves = true) {
  const { lab } = silentLab();
  const asked: string[] = [];
  const told: unknown[] = [];
  const shell = {
    request: async (kind: string, body: { unsaved?: boolean }) => {
      if (kind === 'unsaved') told.push(body.unsaved);
      else if (kind !== 'opening') asked.push(kind);
      return { ok: true, value: kind === 'askUnsaved' ? answer : null };
    },
  } as unknown as OpeningParts['shell'];
  const notices = new Notices();
  const save = vi.fn(async () => saves);
  const kept = { unsaved: lab.setUps.unsaved, save };
  const closeLesson = vi.fn();
  const opening = new Opening({
    lab,
    core: nearCore,
    shell,
    notices,
    standing: new Standing(shell, () => new Promise(() => {})),
    remember: vi.fn(),
    closeLesson,
    openLesson: vi.fn(),
    kept,
  });
  return { lab, shell, notices, opening, asked, told, save, kept, closeLesson };
}

const ten = { ...defaultSession, lr: 10 };
const unreadable = { ...ten, objective: { expression: '(' } };
const rates = (...lrs: number[]) => setUpsText(lrs.map((lr) => ({ ...defaultSession, lr })));
const listed = (lab: ReturnType<typeof opened>['lab']) =>
  lab.setUps.list.peek().map(({ session }) => session.lr);

test('a session that is opened takes the place of the one on screen, without a question, and undo brings that back', async () => {
  const { lab, opening, asked, closeLesson } = opened('cancel');
  lab.setUps.add(defaultSession);
  lab.store.set({ lr: 0.5 });
  expect(await opening.text(sessionText(ten), 'ten.json')).toBeNull();
  expect(lab.session.peek().lr).toBe(10);
  expect(closeLesson).toHaveBeenCalledOnce();
  expect(asked).toEqual([]);
  lab.store.undo();
  expect(lab.session.peek().lr).toBe(0.5);
  const code = codeOf({ format: 'descent-lab', version: 2, lr: 3 });
  expect(await opening.text(code, null)).toBeNull();
  expect(lab.session.peek().lr).toBe(3);
});

test.each([
  ['no session', '{"lr":1}', { code: 'noSession' }],
  ['an unreadable formula', sessionText(unreadable), { code: 'inFormula', formula: '(' }],
  ['a list with such a formula', setUpsText([ten, unreadable]), { code: 'inSetUp', k: 2 }],
])('refused by name, and all stays as it is: %s', async (_what, text, why) => {
  const { lab, opening } = opened('discard');
  const before = lab.session.peek();
  const inFile = { code: 'inFile', file: 'a.json', why };
  expect(await opening.text(text, 'a.json')).toMatchObject(inFile);
  expect(await opening.text(text, null)).toMatchObject(why);
  expect(lab.session.peek()).toBe(before);
  expect(lab.setUps.list.peek()).toEqual([]);
  expect(lab.store.canUndo.peek()).toBe(false);
});

test('a list of set-ups that is opened over a saved one asks nobody; one undo brings back list and session', async () => {
  const { lab, opening, asked } = opened('cancel');
  await opening.text(rates(1, 2), 'one.descent');
  await opening.text(setUpsText([{ ...ten, language: 'ko', theme: 'dark' }]), 'two.descent');
  expect(asked).toEqual([]);
  expect(listed(lab)).toEqual([10]);
  // Language and colours stay those of the window.
  expect(lab.session.peek()).toEqual(ten);
  expect(lab.setUps.unsaved.peek()).toBe(false);
  lab.store.undo();
  expect([listed(lab), lab.session.peek().lr]).toEqual([[1, 2], 1]);
  expect(lab.setUps.unsaved.peek()).toBe(true);
});

test.each([
  ['cancel', true, 0, false],
  ['discard', true, 0, true],
  ['save', true, 1, true],
  ['save', false, 1, false],
] as const)('over an unsaved list: %s (saved: %s)', async (answer, saves, saved, opens) => {
  const { lab, opening, asked, save } = opened(answer, saves);
  lab.setUps.add(ten);
  expect(await opening.text(rates(1), 'one.descent')).toBeNull();
  expect(asked).toEqual(['askUnsaved']);
  expect(save).toHaveBeenCalledTimes(saved);
  expect(listed(lab)).toEqual(opens ? [1] : [10]);
});

test.each([
  ['cancel', []],
  ['discard', ['close']],
  ['save', ['close']],
] as const)('whoever closes the window and answers %s', async (answer, then) => {
  const { lab, shell, notices, kept, asked, told } = opened(answer);
  const stop = tellUnsaved(kept, shell);
  lab.setUps.add(ten);
  expect(told).toEqual([true]);
  await leave(kept, shell, notices);
  expect(asked).toEqual(['askUnsaved', ...then]);
  stop();
});
