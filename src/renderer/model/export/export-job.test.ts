import { expect, test, vi } from 'vitest';
import type { ShellClient } from '../../../shared/protocol/clients';
import { PART_BYTES } from '../../../shared/protocol/file-bytes';
import { CannotMake } from './cannot-make';
import { ExportJob } from './export-job';
import type { Make, Made } from './making';

const made: Made = { kind: 'png', name: 'lab', bytes: new Uint8Array([1, 2, 3]) };

const saved = (name: string) => ({ ok: true, value: { name } });

function jobWith(answer: unknown = { ok: true, value: null }) {
  const request = vi.fn(async (_kind: string, _body: unknown) => answer);
  return { request, job: new ExportJob({ request } as unknown as ShellClient) };
}

/** Never makes anything, until it is ended. */
const endless: Make = ({ signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

test('what was made goes where the user says, and the job tells how far it is, and the name it got', async () => {
  const { job, request } = jobWith(saved('mine.png'));
  const shares: unknown[] = [];
  const stop = job.now.subscribe((state) => state.is === 'making' && shares.push(state.share));
  await job.save(async ({ progress }) => {
    progress(0.5);
    return made;
  });
  stop();
  expect(shares).toContain(0.5);
  expect(request).toHaveBeenCalledWith('saveExport', { ...made, first: true });
  expect(job.now.value).toEqual({ is: 'saved', name: 'mine.png' });
});

test('a long file is handed over in parts, the last of which is saved', async () => {
  const { job, request } = jobWith(saved('long.png'));
  const bytes = Uint8Array.from({ length: 2 * PART_BYTES + 1 }, (_, k) => k % 251);
  await job.save(async () => ({ ...made, bytes }));
  const sent = request.mock.calls.map(([, body]) => body as { first: boolean; bytes: Uint8Array });
  const kinds = request.mock.calls.map(([kind]) => kind);
  expect(kinds).toEqual(['filePart', 'filePart', 'saveExport']);
  expect(sent.map(({ first }) => first)).toEqual([true, false, false]);
  expect(Buffer.concat(sent.map((part) => part.bytes)).equals(bytes)).toBe(true);
  expect(job.now.value).toEqual({ is: 'saved', name: 'long.png' });
});

test('a picture goes on the clipboard; a closed dialog leaves nothing to be told', async () => {
  const { job, request } = jobWith();
  await job.copy(async () => made);
  expect(request).toHaveBeenCalledWith('copyPicture', { png: made.bytes });
  expect(job.now.value).toEqual({ is: 'copied' });
  await job.save(async () => made);
  expect(job.now.value).toEqual({ is: 'idle' });
});

test('ended, it writes nothing and says nothing, even if its maker goes on', async () => {
  for (const goesOn of [false, true]) {
    const { job, request } = jobWith(saved('mine.png'));
    let finish = (): void => {};
    const deaf: Make = () => new Promise((resolve) => (finish = () => resolve(made)));
    const saving = job.save(goesOn ? deaf : endless);
    job.cancel();
    finish();
    await saving;
    expect(request).not.toHaveBeenCalled();
    expect(job.now.value).toEqual({ is: 'idle' });
  }
});

test('another one ends the one before', async () => {
  const { job } = jobWith(saved('second.png'));
  let ended: AbortSignal | undefined;
  const first = job.save((making) => {
    ended = making.signal;
    return endless(making);
  });
  await job.save(async () => made);
  await first;
  expect(ended?.aborted).toBe(true);
  expect(job.now.value).toEqual({ is: 'saved', name: 'second.png' });
});

const unwritable = { code: 'unwritableFile', file: 'a.png', system: 'ENOSPC' };
const refused = { ok: false, code: 'unusable', message: 'x', problem: unwritable };

const gone = { code: 'pictureGone' } as const;

test.each([
  ['a problem', () => Promise.reject(new CannotMake(gone)), gone],
  ['an error', () => Promise.reject(new Error('no encoder')), 'no encoder'],
  ['a place that cannot be written', async () => made, unwritable],
])('%s is told', async (_what, make, problem) => {
  const { job } = jobWith(refused);
  await job.save(make);
  expect(job.now.value).toEqual({ is: 'failed', problem });
});
