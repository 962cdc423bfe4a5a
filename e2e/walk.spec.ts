// One walk through everything the window can show, in every size and zoom, in each way to look at
// it, and all that is asked of a state: every word can be read whole, nothing scrolls sideways and
// nothing is out of reach, only finite numbers are drawn, and names speak the window's language.

import type { ElectronApplication, Page } from '@playwright/test';
import { texts, type Texts } from '../src/i18n/texts';
import { axeFindings } from './axe-findings';
import { brokenNumbers } from './broken-numbers';
import { cutText } from './cut-text';
import { Hand } from './hand';
import { resize } from './screen';
import { expect, test } from './shared-lab';
import { sideways } from './sideways';
import { unlikeLabels, wrongWords } from './spoken-words';
import { walk, type PartName } from './walk';
import type { State } from './walk-state';

const all = [
  'essentials',
  'whole',
  'dialogs',
  'presented',
  'learnt',
  'presentedLessons',
] as const satisfies readonly PartName[];
const presenting: readonly PartName[] = ['presented', 'presentedLessons'];

interface Visit {
  readonly size: readonly [number, number];
  readonly languages: readonly ('ko' | 'en')[];
  readonly parts?: readonly PartName[];
  /** Also by ear: names, and what axe finds, in this theme for each language. */
  readonly heard?: true;
}

/** A window of a size at a zoom has so many CSS pixels; both languages where words are longest. */
const visits: readonly Visit[] = [
  { size: [1024, 640], languages: ['ko', 'en'] },
  // A laptop of 1366 × 768 without its bars.
  { size: [1366, 640], languages: ['ko', 'en'] },
  { size: [1280, 800], languages: ['ko', 'en'], heard: true },
  { size: [1920, 1080], languages: ['ko', 'en'] },
  { size: [1024, 768], languages: ['ko', 'en'], parts: presenting },
  { size: [1280, 720], languages: ['ko', 'en'], parts: presenting },
  // 1280 × 800 and 1024 × 640 at 200 %.
  { size: [640, 400], languages: ['ko', 'en'] },
  { size: [512, 320], languages: ['ko', 'en'] },
];

/** What is wrong somewhere, with the state where it was seen first. */
class Faults {
  private readonly seen = new Map<string, string>();

  constructor(private readonly hand: Hand) {}

  /** Notes what is wrong, and still is when all is quiet. */
  async note(at: string, find: (page: Page) => Promise<string[]>): Promise<void> {
    const found = async () => (await find(this.hand.page)).filter((fault) => !this.seen.has(fault));
    if ((await found()).length === 0) return;
    await this.hand.rest(true);
    for (const fault of await found()) this.seen.set(fault, at);
  }

  list = (): string[] => [...this.seen].map(([fault, at]) => `${at}: ${fault}`);
}

/** Everything that the eye finds. */
const toTheEye = async (page: Page): Promise<string[]> => [
  ...(await cutText(page)),
  ...(await sideways(page)),
  ...(await brokenNumbers(page)),
];

async function prepare(
  app: ElectronApplication,
  page: Page,
  { size }: Visit,
  t: Texts,
): Promise<void> {
  // A laptop keeps less than the window asks for.
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].setMinimumSize(300, 200),
  );
  await resize(app, page, size);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const hand = new Hand(page);
  await hand.press('.main-menu button', t.commands.settings.label);
  const setting = (index: number) => `.settings-rows :nth-child(${index} of :has(> select)) select`;
  await hand.choose(setting(2), t === texts.ko ? 'dark' : 'light');
  await hand.key('Escape');
}

test.use({ unfolded: false });

for (const visit of visits) {
  for (const language of visit.languages) {
    const { size } = visit;
    test(`all can be read at ${size.join(' × ')} (${language})`, async ({ lab: { app, page } }) => {
      test.setTimeout(300_000);
      const t = texts[language];
      const hand = new Hand(page);
      const faults = new Faults(hand);
      await hand.choose('[data-name="Language"]', language);
      await prepare(app, page, visit, t);
      const look = async (at: string, { fresh }: State): Promise<void> => {
        await faults.note(at, toTheEye);
        if (!visit.heard) return;
        await faults.note(at, (one) => wrongWords(one, language));
        await faults.note(at, unlikeLabels);
        if (fresh && !/, tab /.test(at)) await faults.note(at, axeFindings);
      };
      try {
        await walk(page, t, visit.parts ?? all, look);
      } finally {
        await page.emulateMedia({ reducedMotion: null });
        expect.soft(faults.list()).toEqual([]);
      }
    });
  }
}
