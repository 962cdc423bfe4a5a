import { beforeEach, expect, test, vi } from 'vitest';

const electron = vi.hoisted(() => ({
  app: { exit: vi.fn(), whenReady: async () => {} },
  dialog: { showErrorBox: vi.fn() },
}));
const heard = vi.hoisted(() => ({ isHeard: vi.fn() }));
vi.mock('electron', () => electron);
vi.mock('./is-heard', () => heard);

const { refuseStart } = await import('./exit-with-message');

beforeEach(() => vi.clearAllMocks());

test('a refused start that nobody hears is said in a box, in one sentence, and ends with its code', async () => {
  heard.isHeard.mockReturnValue(false);
  refuseStart({ code: 'noDisplay' }, 'ko', 1);
  await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledWith(1));
  const [[title, sentence]] = electron.dialog.showErrorBox.mock.calls as [[string, string]];
  expect(title).toBe('경사 하강 실험실');
  expect(sentence).toMatch(/^[^\n]*[가-힣][^\n]*$/);
});

test('one that is heard shows no box', () => {
  heard.isHeard.mockReturnValue(true);
  refuseStart({ code: 'noDisplay' }, 'en');
  expect(electron.app.exit).toHaveBeenCalledWith(2);
  expect(electron.dialog.showErrorBox).not.toHaveBeenCalled();
});
