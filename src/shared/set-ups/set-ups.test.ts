import { expect, test } from 'vitest';
import { expectRefused } from '../../i18n/said.fixture';
import { defaultSession, savedSession } from '../session/session';
import { parseSetUps, setUpsText } from './set-ups';

const head = { format: 'descent-lab-setups', version: 1 } as const;
const session = { format: 'descent-lab', version: 2 } as const;

test('its text is one that people can read and edit', () => {
  expect(setUpsText([defaultSession])).toMatch(/^\{\n {2}"format": "descent-lab-setups",\n/);
});

test('a set-up in it may be of any version, and leave out what a session may', () => {
  const old = { ...session, version: 1, lr: 10 };
  expect(parseSetUps({ ...head, setups: [old, session] })).toEqual({
    ok: true,
    value: [{ ...defaultSession, lr: 10 }, defaultSession],
  });
});

const noList = /^This is not a list of set-ups/;
const oneToFifty = '“setups” must be a list of 1 to 50 sessions.';
test.each([
  [null, noList],
  [[], noList],
  ['descent-lab-setups', noList],
  [savedSession(defaultSession), noList],
  [{ ...head, version: '1', setups: [session] }, noList],
  [{ ...head, version: 2, setups: [session] }, /comes from a newer Descent Lab \("version": 2\)/],
  [{ ...head }, oneToFifty],
  [{ ...head, setups: [] }, oneToFifty],
  [{ ...head, setups: { 0: session } }, oneToFifty],
  [{ ...head, setups: Array.from({ length: 51 }, () => session) }, oneToFifty],
  [{ ...head, setups: [session], more: 1 }, 'Unknown field “more”.'],
  [{ ...head, setups: [session, 7] }, /^In set-up 2: This is not a Descent Lab session/],
  [{ ...head, setups: [session, { ...session, lr: -1 }] }, /^In set-up 2: .*not “-1”\.$/],
])('no list is refused in one sentence: %#', (data, says) => {
  expectRefused(parseSetUps(data), says);
});
