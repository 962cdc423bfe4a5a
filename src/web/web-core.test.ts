import { expect, test } from 'vitest';
import { said } from '../i18n/said.fixture';
import { webCore } from './web-core';

/** A worker that answers everything with one event. */
function failing(answer: Event): Worker {
  const worker = new EventTarget();
  const postMessage = () => queueMicrotask(() => worker.dispatchEvent(answer));
  return Object.assign(worker, { postMessage, terminate: () => {} }) as unknown as Worker;
}

/** What is said of as many requests as are made, one after the other. */
async function failures(requests: number, answer: () => Event) {
  const core = webCore(() => failing(answer()));
  const all = [];
  for (let n = 0; n < requests; n++) {
    const result = await core.request('formula', { expression: 'x0' });
    if (!result.ok) all.push(result);
  }
  return all;
}

test('a worker that cannot be loaded is told of as that, also while none is started', async () => {
  const all = await failures(5, () => new Event('error'));
  expect(all).toHaveLength(5);
  for (const { problem } of all) expect(problem).toEqual({ code: 'coreMissing' });
  expect(said(all[4].problem!).en).toMatch(/could not be loaded\. Load the page again/);
  expect(all.map(({ message }) => message).join()).not.toContain('undefined');
});

test('one that fails at its work says how', async () => {
  const [lost] = await failures(1, () => Object.assign(new Event('error'), { message: 'a bug' }));
  const message = 'The computing worker failed: a bug';
  expect(lost).toEqual({ ok: false, code: 'lost', message });
});
