import { expect, test } from 'vitest';
import { readAny } from '../../shared/files/read-any';
import { leanSession } from '../../shared/link/lean';
import { defaultSession } from '../../shared/session/session';
import { sharedText } from './shared-text';

const session = { ...defaultSession, lr: 10 };
const data = leanSession(session);

test.each([
  ['web', 'https://school.example/lab/', /^https:\/\/school\.example\/lab\/#1\./],
  ['web', 'https://school.example/lab/?a=1#old', /^https:\/\/school\.example\/lab\/\?a=1#1\./],
  ['app', 'app://lab/index.html', /^descent-lab:1\./],
  ['page', 'file:///media/stick/descent-lab.html', /^descent-lab:1\./],
] as const)('the %s at %s gives what others can open', (edition, address, looks) => {
  const text = sharedText(edition, data, address);
  expect(text).toMatch(looks);
  expect(readAny(text)).toEqual({ ok: true, value: { kind: 'session', session } });
});
