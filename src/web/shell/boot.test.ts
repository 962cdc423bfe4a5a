import { beforeEach, expect, test, vi } from 'vitest';
import { placeOfStarts } from '../../host/starts.fixture';
import { linkPart } from '../../shared/link/code';
import { leanSession, leanSetUps } from '../../shared/link/lean';
import type { CoreClient } from '../../shared/protocol/clients';
import { defaultSession } from '../../shared/session/session';
import { sessionText } from '../../shared/session/session-file';
import type { LabKeeping } from '../kept/lab-keeping';
import { aBrowser } from '../kept/places.fixture';
import { fromLink, takeLink } from './asked-for';
import { boot } from './boot';

/** A core that can read no formula. */
const core = {
  request: async () => ({
    ok: true,
    value: { ok: false, problem: { code: 'unclosed', from: 0, to: 1 } },
  }),
} as unknown as CoreClient;

const left = { ...defaultSession, lr: 10, language: 'ko', theme: 'dark' } as const;
const sent = { ...defaultSession, lr: 0.3, language: 'en', theme: 'light' } as const;
const unread = { ...defaultSession, objective: { expression: '(' } };
const linkTo = (session: typeof sent | typeof unread) => `#${linkPart(leanSession(session))}`;

let keeping: LabKeeping;
/** Of the same browser. */
let anotherTab: () => LabKeeping;
const later = vi.fn();
beforeEach(() => void later.mockClear());

async function begin({ link = '', block = '', reload = false } = {}) {
  if (!reload) {
    ({ keeping: anotherTab } = aBrowser());
    await anotherTab().saveSession(left);
    keeping = anotherTab();
  }
  return boot({
    keeping,
    starts: placeOfStarts().start(),
    bare: false,
    core,
    language: 'ko',
    link: link === '' ? null : fromLink(link),
    block: block === '' ? null : { text: block, key: 'abc' },
    later,
  });
}

test('the window begins with what it showed last', async () => {
  const session = { lr: 10, theme: 'dark' };
  const begun = { session, language: 'ko', continued: true, whole: false, notice: null };
  expect(await begin()).toMatchObject(begun);
});

test('a link is shown instead, in the colours and the language of the window', async () => {
  const session = { lr: 0.3, language: 'ko', theme: 'dark' };
  const shown = await begin({ link: linkTo(sent) });
  expect(shown).toMatchObject({ session, continued: false, whole: true });
  // A reload, from which it is gone, goes on with it.
  const again = await begin({ reload: true });
  expect(again).toMatchObject({ session, continued: true, whole: false });
});

test('a link takes nothing from what another tab begins with, until something is changed', async () => {
  await begin({ link: linkTo(sent) });
  expect((await anotherTab().load()).session).toMatchObject({ lr: 10 });
  await keeping.saveSession({ ...sent, lr: 5 });
  expect((await anotherTab().load()).session).toMatchObject({ lr: 5 });
});

test('a link to a list is opened once the window stands', async () => {
  const link = `#${linkPart(leanSetUps([sent]))}`;
  expect(await begin({ link })).toMatchObject({ session: { lr: 10 }, continued: true });
  expect(later).toHaveBeenCalledWith(link);
});

test.each([
  ['that was cut', linkTo(sent).slice(0, -4), { code: 'codeIncomplete' }],
  ['with a formula nobody can read', linkTo(unread), { code: 'inFormula', formula: '(' }],
])('a link %s is told, and what was left stays', async (_what, link, notice) => {
  expect(await begin({ link })).toMatchObject({ session: { lr: 10 }, notice, continued: true });
  expect(later).not.toHaveBeenCalled();
});

test('what the one file holds is shown as it says, each time it is opened but not when it is loaded again', async () => {
  const block = sessionText(sent);
  const session = { lr: 0.3, language: 'en', theme: 'light' };
  expect(await begin({ block })).toMatchObject({ session, continued: false });
  await keeping.saveSession({ ...sent, lr: 5 });
  const again = await begin({ block, reload: true });
  expect(again).toMatchObject({ session: { lr: 5 }, continued: true });
});

test('what the one file holds that cannot be read is told', async () => {
  const begun = await begin({ block: '<script>' });
  expect(begun).toMatchObject({ session: { lr: 10 }, notice: { code: 'notJson' } });
});

const addressWith = (hash: string) => ({
  location: { hash, href: `https://school.example/lab/?a=1${hash}` },
  history: { replaceState: vi.fn(), state: null },
});

test('the address keeps no link that was taken; one that cannot be changed is taken all the same', () => {
  const address = addressWith(linkTo(sent));
  const { replaceState } = address.history;
  expect(takeLink(address)).toBe(linkTo(sent));
  expect(replaceState).toHaveBeenCalledWith(null, '', 'https://school.example/lab/?a=1');
  replaceState.mockThrow(new DOMException('', 'SecurityError'));
  expect(takeLink(address)).toBe(linkTo(sent));
});

test.each(['', '#', '#top', '#1', '#descent'])('it keeps %j, which is none of ours', (hash) => {
  const address = addressWith(hash);
  expect(takeLink(address)).toBeNull();
  expect(address.history.replaceState).not.toHaveBeenCalled();
});
