import { expect, test } from 'vitest';
import { said } from '../../i18n/said.fixture';
import { displayProblem } from './display-problem';

test.skipIf(process.platform !== 'linux').each([
  [{}, /neither DISPLAY nor/],
  [{ DISPLAY: '' }, /neither DISPLAY nor/],
  [{ DISPLAY: ':31007' }, /DISPLAY “:31007”/],
  [{ DISPLAY: 'unix:31007.0' }, /DISPLAY “unix:31007.0”/],
])('with %j there is none', (env, says) => {
  const { en, ko } = said(displayProblem(env, 'linux')!);
  expect(en).toMatch(says);
  expect(ko).toMatch(/디스플레이가 없습니다/);
});

test.each([
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux'],
  [{ WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':31007' }, 'linux'],
  [{ DISPLAY: 'desk-7:0' }, 'linux'],
  [{ DISPLAY: 'localhost:10.0' }, 'linux'],
  [{}, 'darwin'],
  [{}, 'win32'],
] as const)('with %j on %s there may be one', (env, platform) => {
  expect(displayProblem(env, platform)).toBeNull();
});
