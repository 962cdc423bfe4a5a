// What finds cut text finds it, on a page that is made up: each fault once, and none where all is
// well.

import type { Page } from '@playwright/test';
import { cutText } from './cut-text';
import { Faults, toTheEye } from './faults';
import { Hand } from './hand';
import { expect, test } from './shared-lab';
import { withoutPolicy } from './without-policy';

const PLAIN = 'position: absolute; font: 16px/20px sans-serif; white-space: nowrap';
const LONG = 'much longer than its box';
const NARROW = 'width: 60px; overflow: hidden';

const put = (left: number, top: number, text: string, style = '', tag = 'div', more = ''): string =>
  `<${tag} style="${PLAIN}; left: ${left}px; top: ${top}px; ${style}" ${more}>${text}</${tag}>`;
const field = (width: number, value: string) =>
  put(20, 20, '', `width: ${width}px`, 'input', `type="text" value="${value}"`);
const area = (height: number) => {
  const style = `width: 90px; height: ${height}px; white-space: normal`;
  return put(20, 20, 'a formula of three lines', style, 'textarea');
};
const menu = (top: number, style: string) =>
  put(20, top, '<option>a choice with many words</option>', style, 'select');
/**
 * With figures of one width a font has no shorthand; the larger type alone is cut. Between the two is room
 * for any font that a machine calls sans-serif: their widths differ by a third.
 */
const twoSizes = [14, 36].map((size) =>
  menu(2 * size, `font-size: ${size}px; font-variant-numeric: tabular-nums; width: 290px`),
);
const svg = put(
  20,
  20,
  '<text x="50" y="20">in a picture</text>',
  'width: 80px; height: 40px',
  'svg',
);

const faulty = [
  ['cut: “much', put(20, 20, LONG, `${NARROW}; text-overflow: ellipsis`)],
  ['clipped: “much', put(20, 20, LONG, NARROW)],
  ['clipped: “much', put(20, 20, `<span>${LONG}</span>`, NARROW)],
  ['outside: “much', put(-30, 20, LONG)],
  ['overlap: “one word', put(20, 20, 'one word') + put(30, 24, 'another')],
  ['clipped: “in a picture', svg],
  ['cut: “a value', field(60, 'a value for a wide field')],
  ['cut: “a formula', area(24)],
  ['cut: “a choice', menu(20, 'width: 60px')],
  ['cut: “a choice', twoSizes.join('')],
] as const;

const fine = [
  put(20, 20, 'one word') + put(20, 40, 'another'),
  field(300, 'a value'),
  area(120),
  put(20, 20, LONG, 'width: 60px; height: 20px; overflow: auto'),
  put(20, 20, LONG, `${NARROW}; clip-path: inset(50%)`),
  put(-30, 20, LONG, 'visibility: hidden'),
  `${put(20, 20, 'one word')}<dialog open>another</dialog>`,
];

/** What goes wrong in a state of the lab, of each kind that a walk reports. */
const planted = [
  ['clipped: “much', put(20, 20, LONG, NARROW)],
  ['overlap: “', put(60, 300, 'over '.repeat(120), 'white-space: normal; width: 600px')],
  ['sideways: ', put(20, 20, put(0, 0, 'wide', 'width: 90px'), 'width: 60px; overflow: auto')],
  ['out of reach: ', put(-200, 20, '', '', 'button')],
  ['DIV style="', put(20, 20, '', '--place: NaN')],
  ['svg data-x="NaN"', '<svg data-x="NaN"></svg>'],
] as const;

const show = (page: Page, markup: string, selector: string) =>
  page.evaluate(([html, place]) => document.querySelector(place)!.setHTMLUnsafe(html), [
    markup,
    selector,
  ] as const);

test('cut text is found, each kind of it once, and nothing where all can be read', async ({
  lab,
}) => {
  const { page } = lab;
  const end = await withoutPolicy(lab);
  for (const [fault, markup] of faulty) {
    await show(page, markup, 'body');
    expect(await cutText(page), fault).toEqual([expect.stringContaining(fault)]);
  }
  for (const markup of fine) {
    await show(page, markup, 'body');
    expect(await cutText(page), markup).toEqual([]);
  }
  await end();
});

test('a walk reports each kind of fault, with the state where it is @full', async ({ lab }) => {
  const { page } = lab;
  const end = await withoutPolicy(lab);
  await page.evaluate(() => document.body.append(document.createElement('aside')));
  for (const [fault, markup] of planted) {
    const faults = new Faults(new Hand(page));
    await show(page, '', 'body > aside');
    await faults.note('before', toTheEye);
    await show(page, markup, 'body > aside');
    await faults.note('after', toTheEye);
    expect(faults.list(), fault).toContainEqual(expect.stringContaining(`after: ${fault}`));
    expect(faults.list().filter((one) => one.startsWith('before'))).toEqual([]);
  }
  await end();
});
