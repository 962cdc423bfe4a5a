import { expect, test, vi } from 'vitest';
import type { ShellClient } from '../../../shared/protocol/clients';
import { PART_BYTES } from '../../../shared/protocol/file-bytes';
import { CannotMake } from './cannot-make';
import { ExportJob } from './export-job';
import type { Make, Made } from './making';

const made: Made = { kind: 'png', name: 'lab', bytes: new Uint8Array([1, 2, 3]) };

function jobWith(answer: unknown) {
  const request = vi.fn(async (_kind: string, _body: unknown) => answer);
  return { request, job: new ExportJob({ request } as unknown as ShellClient) };
}

test('what was made goes where the user says, and the job tells the name it got', async () => {
  const { job, request } = jobWith({ ok: true, value: { name: 'mine.png' } });
  await job.save(async () => made);
  expect(request).toHaveBeenCalledWith('saveExport', { ...made, first: true });
  expect(job.now.value).toEqual({ is: 'saved', name: 'mine.png' });
});

test('a long file is handed over in parts, the last of which is saved', async () => {
  const { job, request } = jobWith({ ok: true, value: { name: 'long.png' } });
  const bytes = Uint8Array.from({ length: 2 * PART_BYTES + 1 }, (_, k) => k % 251);
  await job.save(async () => ({ ...made, bytes }));
  const sent = request.mock.calls.map(([kind, body]) => ({
    asked: kind,
    ...(body as { first: boolean; bytes: Uint8Array }),
  }));
  expect(sent.map(({ asked, first }) => [asked, first])).toEqual([
    ['filePart', true],
    ['filePart', false],
    ['saveExport', false],
  ]);
  expect(Buffer.concat(sent.map((part) => part.bytes)).equals(bytes)).toBe(true);
  expect(job.now.value).toEqual({ is: 'saved', name: 'long.png' });
});

test('a closed dialog leaves nothing to be told', async () => {
  const { job } = jobWith({ ok: true, value: null });
  await job.save(async () => made);
  expect(job.now.value).toEqual({ is: 'idle' });
});

test('a picture goes on the clipboard', async () => {
  const { job, request } = jobWith({ ok: true, value: null });
  await job.copy(async () => made);
  expect(request).toHaveBeenCalledWith('copyPicture', { png: made.bytes });
  expect(job.now.value).toEqual({ is: 'copied' });
});

test('how far it is can be followed', async () => {
  const { job } = jobWith({ ok: true, value: null });
  const seen: unknown[] = [];
  const stop = job.now.subscribe((state) => seen.push(state.is === 'making' ? state.share : 0));
  await job.save(async ({ progress }) => {
    progress(0.5);
    return made;
  });
  stop();
  expect(seen).toContain(0.5);
});

test('ended, it writes nothing and says nothing, even if its maker goes on', async () => {
  const { job, request } = jobWith({ ok: true, value: { name: 'mine.png' } });
  let finish = (): void => {};
  const make: Make = ({ signal }) =>
    new Promise((resolve, reject) => {
      finish = () => resolve(made);
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  const saving = job.save(make);
  job.cancel();
  finish();
  await saving;
  expect(request).not.toHaveBeenCalled();
  expect(job.now.value).toEqual({ is: 'idle' });
});

test('another one ends the one before', async () => {
  const { job } = jobWith({ ok: true, value: { name: 'second.png' } });
  const signals: AbortSignal[] = [];
  const first = job.save(({ signal }) => {
    signals.push(signal);
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  });
  await job.save(async () => made);
  await first;
  expect(signals[0]?.aborted).toBe(true);
  expect(job.now.value).toEqual({ is: 'saved', name: 'second.png' });
});

test.each([
  ['a problem', new CannotMake({ code: 'pictureGone' }), { code: 'pictureGone' }],
  ['an error', new Error('no encoder'), 'no encoder'],
])('%s is told', async (_what, error, problem) => {
  const { job } = jobWith({ ok: true, value: null });
  await job.save(() => Promise.reject(error));
  expect(job.now.value).toEqual({ is: 'failed', problem });
});

test('a place that cannot be written is told', async () => {
  const problem = { code: 'unwritableFile', file: 'a.png', system: 'ENOSPC' };
  const { job } = jobWith({ ok: false, code: 'unusable', message: 'x', problem });
  await job.save(async () => made);
  expect(job.now.value).toEqual({ is: 'failed', problem });
});
