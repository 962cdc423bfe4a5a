import { expect, test } from 'vitest';
import type { CoreClient } from '../../shared/protocol/clients';
import { runsOf } from '../../shared/session/runs';
import { silentLab } from './lab.fixture';
import { Notices } from './notices';
import { compareSet } from './run-list';
import { runSets } from './run-sets';
import { runOfControls, variant, type ComparedRuns } from './run-sets/run-set';

const failed = { ok: false, code: 'lost', message: 'The computation was lost.' } as const;
/** Whose every computation fails. */
const failing = { request: () => Promise.resolve(failed) } as unknown as CoreClient;

const computed = runSets.filter(({ id }) => id === 'compareMethods' || id === 'compareCells');

test.each(computed)('$id that cannot be computed says so, and leaves the runs', async (set) => {
  const { lab } = silentLab();
  const notices = new Notices();
  const before = lab.session.value;
  await compareSet(lab, notices, failing, set.compare);
  expect(notices.now.value).toEqual({ message: failed.message, kind: 'failed' });
  expect(lab.session.value).toBe(before);
});

test('a set that comes after a change of the session is told of, and not put in its place', async () => {
  const { lab } = silentLab();
  const notices = new Notices();
  const own = runOfControls(lab.session.value);
  const made: ComparedRuns = { runs: [variant(own, 0, {}), variant(own, 1, {})], place: 0 };
  const put = (meanwhile: () => void) =>
    compareSet(lab, notices, failing, async () => (meanwhile(), made));

  await put(() => lab.store.set({ lr: 3 }));
  expect(notices.now.value?.kind).toBe('told');
  expect(runsOf(lab.session.value)).toHaveLength(1);

  notices.dismiss();
  await put(() => undefined);
  expect(notices.now.value).toBeNull();
  expect(runsOf(lab.session.value)).toHaveLength(2);
});
