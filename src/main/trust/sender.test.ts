import { expect, test } from 'vitest';
import { isTrustedSender, type Sender } from './sender';

const DEV = 'http://localhost:5173';
const ours = { url: 'app://lab/index.html', isTop: true, contentsId: 1 };

test('the main frame of our window is believed with our page, and while developing with its server’s', () => {
  expect(isTrustedSender(ours, 1, null)).toBe(true);
  expect(isTrustedSender({ ...ours, url: `${DEV}/index.html` }, 1, DEV)).toBe(true);
});

test.each<[string, Sender | null, (number | null)?, (string | null)?]>([
  ['a frame that is gone', null],
  ['a frame inside our page', { ...ours, isTop: false }],
  ['another window', { ...ours, contentsId: 2 }],
  ['another host', { ...ours, url: 'app://evil/index.html' }],
  ['our host with a port', { ...ours, url: 'app://lab:1/index.html' }],
  ['our host with a user', { ...ours, url: 'app://me@lab/index.html' }],
  ['an empty page', { ...ours, url: 'about:blank' }],
  ['a file', { ...ours, url: 'file:///app/lab/index.html' }],
  ['a page of the network', { ...ours, url: 'https://lab/index.html' }],
  ['the dev server when not developing', { ...ours, url: `${DEV}/index.html` }],
  ['an address that is none', { ...ours, url: 'lab' }],
  ['no address', { ...ours, url: '' }],
  ['anybody, while there is no window', ours, null],
  ['another port than the dev server’s', { ...ours, url: 'http://localhost:5174/' }, 1, DEV],
])('nobody else is believed: %s', (_who, sender, contentsId = 1, dev = null) => {
  expect(isTrustedSender(sender, contentsId, dev)).toBe(false);
});
