// What can be heard: nothing at first, a tone a step when it is wanted, and never a loud one.

import type { Page } from '@playwright/test';
import { expect, test, type LaunchLab } from './launch';
import { fileOf, letGo, outcomeOf, place, rateOf, the, type } from './screen';

interface Heard {
  /** How many contexts were made, and how many tones were asked for. */
  contexts: number;
  tones: number;
  /** The largest sample that has gone to the loudspeaker. */
  peak: number;
  state: () => string | undefined;
}
type Listening = typeof globalThis & { heard: Heard };

/** Stands between the page and the loudspeaker, before the page's own code. */
function listen(): void {
  let context: AudioContext | undefined;
  const heard: Heard = { contexts: 0, tones: 0, peak: 0, state: () => context?.state };
  Object.assign(globalThis, { heard });
  const Original = AudioContext;
  globalThis.AudioContext = class extends Original {
    constructor(options?: AudioContextOptions) {
      super(options);
      heard.contexts++;
      context = this as unknown as AudioContext;
      const meter = new AnalyserNode(this, { fftSize: 32_768 });
      ears.set(this, meter);
      const samples = new Float32Array(meter.fftSize);
      setInterval(() => {
        meter.getFloatTimeDomainData(samples);
        heard.peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), heard.peak);
      }, 100);
    }
  };
  const ears = new WeakMap<BaseAudioContext, AnalyserNode>();
  const { connect } = AudioNode.prototype;
  AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode, ...more: number[]) {
    const meter = to instanceof AudioDestinationNode ? ears.get(this.context) : undefined;
    if (meter) Reflect.apply(connect, this, [meter]);
    return Reflect.apply(connect, this, [to, ...more]) as AudioNode;
  } as typeof connect;
  const { start } = AudioScheduledSourceNode.prototype;
  AudioScheduledSourceNode.prototype.start = function (when?: number) {
    heard.tones++;
    Reflect.apply(start, this, [when]);
  };
}

const heardIn = (page: Page) =>
  page.evaluate(() => {
    const { contexts, tones, peak, state } = (globalThis as Listening).heard;
    return { contexts, tones, peak, state: state() };
  });

/** Of each step that is shown from the start on. */
async function stepForward(page: Page, times: number): Promise<void> {
  for (let k = 0; k < times; k++) await the(page, 'button', 'Step forward').click();
}

async function startListening(launchLab: LaunchLab, settings: object): Promise<Page> {
  await fileOf('user/settings.json', settings);
  const { page } = await launchLab({ userData: place('user') });
  await page.addInitScript(listen);
  await page.reload();
  await expect(outcomeOf(page)).not.toBeEmpty();
  return page;
}

test('at first nothing is heard, and nothing is made that could be', async ({ launchLab }) => {
  const page = await startListening(launchLab, {});
  await stepForward(page, 3);
  await page.keyboard.press('t');
  await expect(page.locator('.notice')).toContainText('The sound is off');
  expect(await heardIn(page)).toMatchObject({ contexts: 0, tones: 0 });
});

test('with sound each step is one tone, a whole run is heard, and then it is quiet @full', async ({
  launchLab,
}) => {
  const page = await startListening(launchLab, { sound: true });
  expect(await heardIn(page)).toMatchObject({ contexts: 0, tones: 0 });

  await stepForward(page, 3);
  expect(await heardIn(page)).toMatchObject({ contexts: 1, tones: 3 });
  await expect.poll(async () => (await heardIn(page)).peak).toBeGreaterThan(0.02);
  await expect.poll(async () => (await heardIn(page)).state).toBe('suspended');

  // Another rate alone is no step.
  await type(rateOf(page), '10');
  await expect(outcomeOf(page)).toContainText('Frozen');
  expect(await heardIn(page)).toMatchObject({ contexts: 1, tones: 3 });

  await letGo(page);
  await page.keyboard.press('t');
  expect((await heardIn(page)).tones).toBe(3 + 101);
  // The device takes its time to start.
  await expect.poll(async () => (await heardIn(page)).state).toBe('running');
  await expect.poll(async () => (await heardIn(page)).state, { timeout: 6000 }).toBe('suspended');
  // -18 dBFS.
  expect((await heardIn(page)).peak).toBeLessThan(10 ** (-18 / 20));
});
