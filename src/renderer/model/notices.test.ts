import { expect, test, vi } from 'vitest';
import { Notices } from './notices';

test('what waits for an answer is there again when another sentence has gone', () => {
  const notices = new Notices();
  const offer = { does: 'openLeftOut', run: vi.fn() } as const;
  notices.ask('Open it?', offer);
  notices.tell('Saved.');
  expect(notices.now.value?.message).toBe('Saved.');
  notices.dismiss();
  expect(notices.now.value).toMatchObject({ message: 'Open it?', offers: [offer] });
  notices.dismiss();
  expect(notices.now.value).toBeNull();
});
