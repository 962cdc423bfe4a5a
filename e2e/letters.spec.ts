// Every letter in the window comes from a font that the lab brings along: on a computer whose one
// font has neither Korean nor mathematics, nothing is a box and nothing changes its shape.

import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { texts } from '../src/i18n/texts';
import { Hand } from './hand';
import { expect, test } from './launch';
import { outcomeOf } from './screen';
import { walk } from './walk';

const TEXT = 3;
/** MathML beside a formula, for screen readers; nobody sees it. */
const SPOKEN = /^(m[a-z]+|annotation)$/;
/** Has a few large brackets, and no letter. */
const THE_ONE_FONT = 'node_modules/katex/dist/fonts/KaTeX_Size4-Regular.ttf';

/** A list of fonts with a single one, for the system's search for fonts. */
async function oneFont(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'descent-lab-font-'));
  await copyFile(THE_ONE_FONT, path.join(folder, 'one.ttf'));
  const list = path.join(folder, 'fonts.conf');
  await writeFile(
    list,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return list;
}

/**
 * What is drawn by a font of the system, as “text: font”, of everything on the page that has not
 * been asked for: of the same text in the same place and classes, fonts are asked for once.
 */
async function foreign(page: Page, devtools: CDPSession, asked: Set<string>): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const whole = { depth: -1, pierce: true };
  const { nodes } = await devtools.send('DOM.getFlattenedDocument', whole);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // `backendNodeId` stays the same from one answer to the next; attributes are names and values in turn.
  const placeOf = (node: (typeof nodes)[number]): string => {
    const { backendNodeId, attributes = [], parentId = 0 } = node;
    const above = byId.get(parentId);
    const named = attributes.indexOf('class');
    const classes = named < 0 ? '' : attributes[named + 1];
    return `${backendNodeId} ${classes} ${above ? placeOf(above) : ''}`;
  };
  const texts = nodes
    .filter(
      ({ nodeType, nodeValue, parentId = 0 }) =>
        nodeType === TEXT &&
        nodeValue.trim() !== '' &&
        !SPOKEN.test(byId.get(parentId)?.nodeName ?? ''),
    )
    .map((node) => ({ ...node, key: `${node.nodeValue} ${placeOf(node)}` }))
    .filter(({ key }) => !asked.has(key));
  const found = await Promise.all(
    texts.map(async ({ nodeId, nodeValue }) => {
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      const others = fonts.filter(({ isCustomFont }) => !isCustomFont);
      const by = others.map(({ familyName }) => familyName);
      // A box counts as no glyph of any font.
      const drawn = fonts.reduce((sum, { glyphCount }) => sum + glyphCount, 0);
      const letters = nodeValue.normalize().match(/\S/gu)?.length ?? 0;
      if (drawn < letters && (await isShown(devtools, nodeId, nodeValue))) by.push('no font');
      return by.map((font) => `${nodeValue.slice(0, 60)}: ${font}`);
    }),
  );
  for (const { key } of texts) asked.add(key);
  return [...new Set(found.flat())];
}

/** Whether a text takes room on the page. Fails where it has been replaced in the meantime. */
async function isShown(devtools: CDPSession, nodeId: number, text: string): Promise<boolean> {
  const { object } = await devtools.send('DOM.resolveNode', { nodeId });
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    arguments: [{ value: text }],
    returnByValue: true,
    functionDeclaration: `function (text) {
      if (this.data !== text) return 'replaced';
      const range = document.createRange();
      range.selectNodeContents(this);
      const shown = this.parentElement.checkVisibility({ contentVisibilityAuto: true });
      return shown && range.getClientRects().length > 0;
    }`,
  });
  expect(result.value).not.toBe('replaced');
  return result.value === true;
}

/** Of both faces, whether they have been fetched: the whole one, and the letters of the lab's texts. */
const pretendards = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.fonts]
      .filter(({ family }) => family.includes('Pretendard'))
      .map(({ status }) => status),
  );

test('a computer with one font draws every letter with ours @full', async ({ launchLab }) => {
  test.skip(process.platform !== 'linux', 'fonts are listed for fontconfig');
  test.setTimeout(180_000);
  const list = await oneFont();
  // Korean texts have the letters of English ones.
  const { page } = await launchLab({
    language: 'ko',
    folded: true,
    env: { FONTCONFIG_FILE: list },
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  await expect(outcomeOf(page)).not.toBeEmpty();
  const found: Record<string, string[]> = {};
  // A text may be replaced while it is asked about; then all are asked again.
  const asked = new Set<string>();
  const look = (name: string) =>
    expect(async () => {
      found[name] = await foreign(page, devtools, asked);
    }).toPass();

  await walk(page, texts.ko, ['essentials', 'whole', 'dialogs'], async (at, { fresh }) => {
    if (fresh) await look(at);
  });
  for (const lesson of ['too-large', 'network']) {
    await new Hand(page).choose('.lesson-menu', lesson);
    await look(lesson);
  }
  await rm(path.dirname(list), { recursive: true });
  // All of it in the letters that are cut for the lab; what people write may need more.
  expect(await pretendards(page)).toEqual(['unloaded', 'loaded']);
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
});

test('a syllable that no text of the lab has is drawn by the whole font @full', async ({
  launchLab,
}) => {
  const { page } = await launchLab({ language: 'ko' });
  await expect(outcomeOf(page)).not.toBeEmpty();
  await page.evaluate(() => document.fonts.ready);
  expect(await pretendards(page)).toEqual(['unloaded', 'loaded']);
  await page.evaluate(() => document.querySelector('h1')!.append('쀍'));
  await expect.poll(() => pretendards(page)).toEqual(['loaded', 'loaded']);
});
