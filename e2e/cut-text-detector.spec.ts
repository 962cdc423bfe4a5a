// What finds cut text finds it, on a page that is made up: each fault once, and none where all is
// well.

import type { Page } from '@playwright/test';
import { cutText } from './cut-text';
import { Faults, toTheEye } from './faults';
import { Hand } from './hand';
import { expect, test } from './shared-lab';

/** An element to be made: markup is refused by the lab's content policy. */
interface Made {
  readonly tag: string;
  readonly style?: string;
  readonly text?: string;
  readonly inside?: readonly Made[];
  readonly attributes?: Readonly<Record<string, string>>;
}

const PLAIN = 'position: absolute; font: 16px/20px sans-serif; white-space: nowrap;';
const LONG = 'much longer than its box';
const NARROW = 'width: 60px; overflow: hidden;';

const put = (left: number, top: number, text: string, style = '', tag = 'div'): Made => ({
  tag,
  style: `${PLAIN} left: ${left}px; top: ${top}px; ${style}`,
  text,
});

const svg: Made = {
  tag: 'svg',
  style: `${PLAIN} left: 20px; top: 20px;`,
  attributes: { width: '80', height: '40' },
  inside: [{ tag: 'text', text: 'in a picture', attributes: { x: '50', y: '20' } }],
};
const field = (width: number, value: string): Made => ({
  ...put(20, 20, '', `width: ${width}px;`, 'input'),
  attributes: { type: 'text', value },
});
const area = (height: number): Made =>
  put(
    20,
    20,
    'a formula of three lines',
    `width: 90px; height: ${height}px; white-space: normal;`,
    'textarea',
  );
const menuOf = (top: number, style: string): Made => ({
  ...put(20, top, '', style, 'select'),
  inside: [{ tag: 'option', text: 'a choice with many words' }],
});
const menu = menuOf(20, 'width: 60px;');
/**
 * With figures of one width a font has no shorthand; the larger type alone is cut. Between the two is room
 * for any font that a machine calls sans-serif: their widths differ by a third.
 */
const twoSizes = [14, 36].map((size) =>
  menuOf(2 * size, `font-size: ${size}px; font-variant-numeric: tabular-nums; width: 290px;`),
);

const faulty: readonly (readonly [string, readonly Made[]])[] = [
  ['cut: “much', [put(20, 20, LONG, `${NARROW} text-overflow: ellipsis;`)]],
  ['clipped: “much', [put(20, 20, LONG, NARROW)]],
  ['clipped: “much', [{ ...put(20, 20, '', NARROW), inside: [{ tag: 'span', text: LONG }] }]],
  ['outside: “much', [put(-30, 20, LONG)]],
  ['overlap: “one word', [put(20, 20, 'one word'), put(30, 24, 'another')]],
  ['clipped: “in a picture', [svg]],
  ['cut: “a value', [field(60, 'a value for a wide field')]],
  ['cut: “a formula', [area(24)]],
  ['cut: “a choice', [menu]],
  ['cut: “a choice', twoSizes],
];

const fine: readonly (readonly Made[])[] = [
  [put(20, 20, 'one word'), put(20, 40, 'another')],
  [field(300, 'a value')],
  [area(120)],
  [put(20, 20, LONG, 'width: 60px; height: 20px; overflow: auto;')],
  [put(20, 20, LONG, `${NARROW} clip-path: inset(50%);`)],
  [put(-30, 20, LONG, 'visibility: hidden;')],
  [put(20, 20, 'one word'), { tag: 'dialog', attributes: { open: '' }, text: 'another' }],
];

/** What goes wrong in a state of the lab, of each kind that a walk reports. */
const planted: readonly (readonly [string, Made])[] = [
  ['clipped: “much', put(20, 20, LONG, NARROW)],
  ['overlap: “', put(60, 300, 'over '.repeat(120), 'white-space: normal; width: 600px;')],
  [
    'sideways: ',
    {
      ...put(20, 20, '', 'width: 60px; overflow: auto;'),
      inside: [put(0, 0, 'wide', 'width: 90px;')],
    },
  ],
  ['out of reach: ', put(-200, 20, '', '', 'button')],
  ['DIV style="', put(20, 20, '', '--place: NaN;')],
  ['svg data-x="NaN"', { tag: 'svg', attributes: { 'data-x': 'NaN' } }],
];

/** The page without the lab, and with this instead; or beside the lab. */
function show(page: Page, all: readonly Made[], beside = false): Promise<void> {
  return page.evaluate(
    ([made, keep]) => {
      function element({ tag, style, text, inside, attributes }: Made): Element {
        const drawn = tag === 'svg' || tag === 'text';
        const one = drawn
          ? document.createElementNS('http://www.w3.org/2000/svg', tag)
          : document.createElement(tag);
        one.style.cssText = style ?? '';
        for (const [name, value] of Object.entries(attributes ?? {})) one.setAttribute(name, value);
        one.append(text ?? '', ...(inside ?? []).map(element));
        return one;
      }
      const shown = made.map(element);
      if (!keep) return document.body.replaceChildren(...shown);
      document.querySelector('.planted')?.remove();
      const plants = document.createElement('div');
      plants.className = 'planted';
      plants.append(...shown);
      document.body.append(plants);
    },
    [all, beside] as const,
  );
}

test('cut text is found, each kind of it once, and nothing where all can be read', async ({
  lab: { page },
}) => {
  for (const [fault, made] of faulty) {
    await show(page, made);
    expect(await cutText(page), fault).toEqual([expect.stringContaining(fault)]);
  }
  for (const made of fine) {
    await show(page, made);
    expect(await cutText(page), JSON.stringify(made)).toEqual([]);
  }
});

test('a walk reports each kind of fault, with the state where it is @full', async ({
  lab: { page },
}) => {
  for (const [fault, made] of planted) {
    const faults = new Faults(new Hand(page));
    await show(page, [], true);
    await faults.note('before', toTheEye);
    await show(page, [made], true);
    await faults.note('after', toTheEye);
    expect(faults.list(), fault).toContainEqual(expect.stringContaining(`after: ${fault}`));
    expect(faults.list().filter((one) => one.startsWith('before'))).toEqual([]);
  }
});
