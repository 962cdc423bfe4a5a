// What a page of the site is refused, whoever asks for it.

import { outcomeOf } from '../screen';
import { expect, test } from './browser-lab';

test('the page makes no program of a text, takes none from elsewhere, and asks nobody else', async ({
  openLab,
}) => {
  const { page, complaints } = await openLab();
  await expect(outcomeOf(page)).not.toBeEmpty();
  const refused = await page.evaluate(async () => {
    const outcome = async (what: () => unknown): Promise<string> => {
      try {
        await what();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const inline = document.createElement('img');
    return {
      eval: await outcome(() => globalThis.eval('1')),
      function: await outcome(() => new Function('return 1')()),
      timeout: await outcome(() => setTimeout('1' as unknown as () => void)),
      html: await outcome(() => Reflect.set(inline, ['inner', 'HTML'].join(''), '<b>x</b>')),
      script: await outcome(() => {
        const script = document.createElement('script');
        script.src = 'https://example.invalid/a.js';
      }),
      policy: await outcome(() =>
        (
          window as never as { trustedTypes: { createPolicy(n: string, r: object): void } }
        ).trustedTypes.createPolicy('another', {}),
      ),
      worker: await outcome(() => new Worker('https://example.invalid/w.js')),
      blobWorker: await outcome(
        () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
      ),
      serviceWorker: await outcome(() => navigator.serviceWorker.register('./other.js')),
      foreign: await outcome(() => fetch('https://example.invalid/')),
      module: await outcome(() => import(/* @vite-ignore */ 'data:text/javascript,1' as string)),
      geolocation: await new Promise<string>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('done'),
          () => resolve('refused'),
        ),
      ),
    };
  });
  expect(Object.entries(refused).filter(([, became]) => became === 'done')).toEqual([]);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.invalid/';
    document.body.append(frame);
    const picture = document.createElement('img');
    picture.src = 'https://example.invalid/a.png';
    document.body.append(picture);
  });
  await page.waitForTimeout(300);
  // Each of them was refused by the policy, and none was sent.
  expect(complaints.splice(0).filter((text) => text.startsWith('request:'))).toEqual([]);
});

test('every file comes with the headers that it is to have', async ({ openLab }) => {
  const { page, site } = await openLab();
  await expect(outcomeOf(page)).not.toBeEmpty();
  const worker = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .find((name) => name.includes('/worker/')),
  );
  expect(worker).toBeDefined();
  const headersOf = async (url: string) => (await fetch(url)).headers;
  const policy = 'content-security-policy';
  expect((await headersOf(worker!)).get(policy)).toContain("'unsafe-eval'");
  expect((await headersOf(site.url)).get(policy)).not.toContain('unsafe');
  expect((await headersOf(`${site.url}sw.js`)).get(policy)).toContain("script-src 'self';");
  expect((await headersOf(site.url)).get('cross-origin-opener-policy')).toBe('same-origin');
});
