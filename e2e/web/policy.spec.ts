// What a page of the site is refused, whoever asks for it.

import { inProject } from '../../scripts/project.mjs';
import { outcomeOf, the, type } from '../screen';
import { expect, test } from './browser-lab';

test('the page makes no program of a text, takes none from elsewhere, and asks nobody else', async ({
  openLab,
  serveSite,
}) => {
  const asked: string[] = [];
  const foreign = await serveSite(inProject('dist', 'web'), {
    headers: (path) => {
      asked.push(path);
      return { 'Access-Control-Allow-Origin': '*' };
    },
  });
  const { page, complaints } = await openLab();
  await expect(outcomeOf(page)).not.toBeEmpty();
  const refused = await page.evaluate(async (elsewhere) => {
    const outcome = async (what: () => unknown): Promise<string> => {
      // What a debugger runs at once may make programs; what the page runs later may not.
      await new Promise((later) => setTimeout(later));
      try {
        await what();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const inline = document.createElement('b');
    const address: string = 'data:text/javascript,1';
    return {
      eval: await outcome(() => Reflect.get(globalThis, 'eval')('1')),
      function: await outcome(() => Reflect.construct(Function, ['return 1'])()),
      timeout: await outcome(() => setTimeout('1' as unknown as () => void)),
      html: await outcome(() => Reflect.set(inline, ['inner', 'HTML'].join(''), '<b>x</b>')),
      script: await outcome(() => {
        const script = document.createElement('script');
        script.src = `${elsewhere}sw.js`;
      }),
      policy: await outcome(() =>
        (
          window as never as { trustedTypes: { createPolicy(n: string, r: object): void } }
        ).trustedTypes.createPolicy('another', {}),
      ),
      worker: await outcome(() => new Worker(`${elsewhere}sw.js`)),
      blobWorker: await outcome(
        () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
      ),
      serviceWorker: await outcome(() => navigator.serviceWorker.register('./other.js')),
      foreign: await outcome(() => fetch(elsewhere)),
      module: await outcome(() => import(/* @vite-ignore */ address)),
      geolocation: await new Promise<string>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('done'),
          () => resolve('refused'),
        ),
      ),
    };
  }, foreign.url);
  expect(Object.entries(refused).filter(([, became]) => became === 'done')).toEqual([]);
  await page.evaluate((elsewhere) => {
    const frame = document.createElement('iframe');
    frame.src = elsewhere;
    document.body.append(frame);
    const picture = document.createElement('img');
    picture.src = `${elsewhere}icons/192.png`;
    const script = document.createElement('script');
    script.append('document.title = "stolen"');
    document.body.append(picture);
    document.body.append(script);
  }, foreign.url);
  // The lab goes on, and nobody else has heard of it.
  await type(the(page, 'textbox', 'Learning rate value'), '10');
  await expect(outcomeOf(page)).toContainText(/frozen/i);
  expect(await page.title()).not.toBe('stolen');
  expect(asked).toEqual([]);
  complaints.splice(0);
});

test('the menu has “Install” while the browser offers it, and opens its question @full', async ({
  openLab,
}) => {
  const { page } = await openLab();
  await expect(outcomeOf(page)).not.toBeEmpty();
  const install = page.locator('.main-menu').getByText('Install', { exact: true });
  await page.locator('[data-name="Menu"]').click();
  await expect(install).toHaveCount(0);
  // As Chrome does in a window that a person sees.
  await page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    dispatchEvent(Object.assign(offer, { prompt: async () => (document.title = 'asked') }));
    if (!offer.defaultPrevented) throw new Error('The browser would ask by itself.');
  });
  await install.click();
  await expect(page).toHaveTitle('asked');
  await expect(install).toHaveCount(0);
});
