import { beforeEach, expect, test, vi } from 'vitest';

const { app, dialog, isHeard } = vi.hoisted(() => ({
  app: { exit: vi.fn(), whenReady: async () => {} },
  dialog: { showErrorBox: vi.fn() },
  isHeard: vi.fn(),
}));
vi.mock('electron', () => ({ app, dialog }));
vi.mock('./is-heard', () => ({ isHeard }));

const { refuseStart } = await import('./exit-with-message');

beforeEach(() => vi.clearAllMocks());

test('a refused start that nobody hears is said in a box, in one sentence, and ends with its code', async () => {
  isHeard.mockReturnValue(false);
  refuseStart({ code: 'noDisplay' }, 'ko', 1);
  await vi.waitFor(() => expect(app.exit).toHaveBeenCalledWith(1));
  const [[title, sentence]] = dialog.showErrorBox.mock.calls as [[string, string]];
  expect(title).toBe('경사 하강 실험실');
  expect(sentence).toMatch(/^[^\n]*[가-힣][^\n]*$/);
});

test('one that is heard shows no box', () => {
  isHeard.mockReturnValue(true);
  refuseStart({ code: 'noDisplay' }, 'en');
  expect(app.exit).toHaveBeenCalledWith(2);
  expect(dialog.showErrorBox).not.toHaveBeenCalled();
});
