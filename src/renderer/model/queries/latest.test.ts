import { describe, expect, it } from 'vitest';
import { latest } from './latest';

describe('latest wins', () => {
  it('serves the first and the last of many requests, and nothing between', async () => {
    const begun: number[] = [];
    const ended: { readonly request: number; readonly overtaken: boolean }[] = [];
    let release: () => void = () => undefined;
    const gate = new Promise<void>((done) => (release = done));
    const { ask, asking } = latest(async (request: number, overtaken) => {
      begun.push(request);
      if (request === 0) await gate;
      ended.push({ request, overtaken: overtaken() });
    });
    for (let n = 0; n < 100; n++) ask(n);
    expect(begun).toEqual([0]);
    expect(asking.value).toBe(true);
    release();
    await new Promise((done) => setTimeout(done));
    expect(begun).toEqual([0, 99]);
    expect(asking.value).toBe(false);
    expect(ended).toEqual([
      { request: 0, overtaken: true },
      { request: 99, overtaken: false },
    ]);
  });

  it('is ready again when it has served', async () => {
    const served: string[] = [];
    const { ask } = latest(async (text: string) => {
      await Promise.resolve();
      served.push(text);
    });
    ask('one');
    await new Promise((done) => setTimeout(done));
    ask('two');
    await new Promise((done) => setTimeout(done));
    expect(served).toEqual(['one', 'two']);
  });
});
