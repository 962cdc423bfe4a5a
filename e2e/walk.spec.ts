// One walk through everything the window can show, in every size and zoom, in each way to look at
// it, and all that is asked of a state: every word can be read whole, nothing scrolls sideways and
// nothing is out of reach, only finite numbers are drawn, and names speak the window's language.

import type { ElectronApplication, Page } from '@playwright/test';
import { texts, type Texts } from '../src/i18n/texts';
import { axeFindings } from './axe-findings';
import { Faults, toTheEye } from './faults';
import { Hand } from './hand';
import { resize } from './screen';
import { expect, test } from './shared-lab';
import { smallText } from './small-text';
import { unlikeLabels, wrongWords } from './spoken-words';
import { walk, type PartName } from './walk';
import type { State } from './walk-state';
import { fullUnless } from './tier';

const all = [
  'essentials',
  'whole',
  'compared',
  'dialogs',
  'leaving',
  'presented',
  'learnt',
  'presentedLessons',
] as const satisfies readonly PartName[];
type Parts = readonly PartName[];
/** Of two windows at once, neither waits for the other. */
const halves: readonly Parts[] = [all.slice(0, 5), all.slice(5)];
/** What else there is has its room in a window a little smaller, or in one beside it. */
const brief: Parts = ['essentials', 'whole', 'dialogs', 'presented'];
const withoutLab: Parts = ['essentials', 'dialogs', 'presented'];

interface Visit {
  readonly size: readonly [number, number];
  readonly ko?: Parts;
  readonly en?: Parts;
  /** The one that is daily, in two halves of as long. */
  readonly daily?: 'ko';
  /** Also by ear: names, and what axe finds; in the dark it is the colours that differ. */
  readonly heard?: true;
  /** Also from the back row, while presenting. */
  readonly far?: true;
  /** Every second state of those that have no new elements, beginning with the first or the second. */
  readonly half?: 0 | 1;
  /** Of the settings. */
  readonly textSize?: number;
  /** Of the page: its size is that of the window then. */
  readonly zoom?: number;
}

/**
 * A window of a size at a zoom has so many CSS pixels. At a zoom each has one language, and lessons are read in the
 * smallest: what is long in one is read in the window a little smaller in the other.
 */
const visits: readonly Visit[] = [
  { size: [1024, 640], ko: all, en: [...brief, 'leaving'], daily: 'ko' },
  // A laptop of 1366 × 768 without its bars.
  { size: [1366, 640], en: brief },
  { size: [1280, 800], ko: brief, en: [...brief, 'learnt'], heard: true },
  { size: [1920, 1080], en: [...brief, 'compared'], far: true },
  { size: [1024, 768], ko: ['presented'], en: ['presented', 'presentedLessons'], far: true },
  // 150 % of 1280 × 800, 1366 × 768, 1920 × 1080, 1024 × 640.
  { size: [853, 533], en: brief, half: 0 },
  { size: [911, 512], ko: withoutLab, half: 1 },
  { size: [683, 427], ko: withoutLab, half: 1 },
  // 200 % of 1280 × 800, 1366 × 768, 1920 × 1080, 1024 × 640.
  { size: [640, 400], en: [...brief, 'compared', 'learnt'] },
  { size: [683, 384], ko: withoutLab, half: 0 },
  { size: [960, 540], en: withoutLab, half: 0 },
  { size: [512, 320], ko: [...brief, 'learnt', 'compared'] },
  { size: [1280, 800], en: [...brief, 'learnt'], textSize: 2 },
  { size: [1280, 800], en: withoutLab, zoom: 2 },
];

async function prepare(
  app: ElectronApplication,
  page: Page,
  { size, textSize, zoom = 1 }: Visit,
  t: Texts,
): Promise<void> {
  // A page in a browser is as small as it is asked to be; its zoom is the browser's own.
  if (page.viewportSize() === null || zoom !== 1) {
    await app.evaluate(({ BrowserWindow }, factor) => {
      const window = BrowserWindow.getAllWindows()[0];
      // A laptop keeps less than the window asks for.
      window.setMinimumSize(300, 200);
      window.webContents.setZoomFactor(factor);
    }, zoom);
  }
  if (zoom === 1) await resize(app, page, size);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const hand = new Hand(page);
  await hand.press('.main-menu button', t.commands.settings.label);
  const setting = (index: number) => `.settings-rows :nth-child(${index} of :has(> select)) select`;
  await hand.choose(setting(2), t === texts.ko ? 'dark' : 'light');
  if (textSize !== undefined) await hand.choose(setting(3), String(textSize));
  await hand.key('Escape');
}

test.use({ unfolded: false });

for (const visit of visits) {
  for (const language of ['ko', 'en'] as const) {
    const parts = visit[language];
    if (!parts) continue;
    const { size, zoom = 1, textSize = 1 } = visit;
    const more = `${zoom === 1 ? '' : `, zoom ${zoom}`}${textSize === 1 ? '' : ', large type'}`;
    const daily = language === visit.daily;
    for (const half of daily ? halves : [parts]) {
      const named = half === parts ? '' : `, ${half[0]} and more`;
      const waits = fullUnless(daily);
      test(`all can be read at ${size.join(' × ')}${more} (${language})${named}${waits}`, async ({
        lab: { app, page },
      }) => {
        test.setTimeout(300_000);
        const t = texts[language];
        const hand = new Hand(page);
        const faults = new Faults(hand);
        await hand.choose('[data-name="Language"]', language);
        await prepare(app, page, visit, t);
        let looks = 0;
        const look = async (at: string, { fresh }: State): Promise<void> => {
          looks++;
          if (visit.half !== undefined && !fresh && looks % 2 === visit.half) return;
          await faults.note(at, toTheEye);
          if (visit.far && at.startsWith('presented')) await faults.note(at, smallText);
          if (!visit.heard) return;
          await faults.note(at, (one) => wrongWords(one, language));
          await faults.note(at, unlikeLabels);
          const asked = language === 'ko' ? { only: ['color-contrast'] } : {};
          if (fresh && !/, tab /.test(at)) await faults.note(at, (one) => axeFindings(one, asked));
        };
        try {
          await walk(page, t, half, look);
        } finally {
          await page.emulateMedia({ reducedMotion: null });
          if (zoom !== 1) {
            await app.evaluate(({ BrowserWindow }) =>
              BrowserWindow.getAllWindows()[0].webContents.setZoomFactor(1),
            );
          }
          expect.soft(faults.list()).toEqual([]);
        }
      });
    }
  }
}
