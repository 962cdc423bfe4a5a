import { describe, expect, it } from 'vitest';
import { latest } from './latest';

describe('latest wins', () => {
  it('sends the first and the last of many requests, and nothing between', async () => {
    const sent: number[] = [];
    const taken: number[] = [];
    let release: () => void = () => undefined;
    const gate = new Promise<void>((done) => (release = done));
    const ask = latest(
      async (n: number) => {
        sent.push(n);
        if (n === 0) await gate;
        return n * 10;
      },
      (answer) => taken.push(answer),
    );
    for (let n = 0; n < 100; n++) ask(n);
    expect(sent).toEqual([0]);
    release();
    await new Promise((done) => setTimeout(done));
    expect(sent).toEqual([0, 99]);
    expect(taken).toEqual([0, 990]);
  });

  it('is ready again when it has answered', async () => {
    const taken: string[] = [];
    const ask = latest(
      (text: string) => Promise.resolve(text),
      (answer) => taken.push(answer),
    );
    ask('one');
    await new Promise((done) => setTimeout(done));
    ask('two');
    await new Promise((done) => setTimeout(done));
    expect(taken).toEqual(['one', 'two']);
  });
});
