import { expect, it } from 'vitest';
import { pictures, screenParts, viewIds as allViews } from '../../shared/pane-ids';
import { arrange, type Circumstances } from './arrange';

/** Those of one run: the table is of several. */
const viewIds = allViews.filter((id) => id !== 'comparison');

const arranged = (given: Partial<Circumstances>) =>
  arrange({
    way: 'lab',
    whole: false,
    width: 91,
    height: 57,
    fingers: false,
    declared: null,
    several: false,
    covered: [],
    shown: screenParts,
    second: 'field',
    alone: null,
    tab: 'figure',
    ...given,
  });
const seen = (given: Partial<Circumstances>) => {
  const { figure, beside, inPanel } = arranged(given);
  return [...(figure ? ['figure'] : []), ...beside, ...inPanel];
};
const little = { width: 60, height: 40 };

const declared = ['chart', 'field'] as const;
const covered = ['chart', 'verdict'] as const;
it.each<[string, Partial<Circumstances>, readonly string[]]>([
  ['the lab at first', {}, ['figure', 'field']],
  ['the lab once it is unfolded', { whole: true }, viewIds],
  ['a lesson that declares nothing', { way: 'learn', declared: [] }, ['figure']],
  ['what a lesson declares', { way: 'learn', declared: ['numbers'] }, ['figure', 'numbers']],
  ['nothing, presented', { way: 'present', declared: [] }, ['figure']],
  ['what is declared, presented', { way: 'present', declared: ['numbers'] }, ['figure', 'numbers']],
  // A covered view stays away on the projector alone, until the prediction is made.
  ['what is covered, presented', { way: 'present', declared, covered }, ['figure', 'field']],
  ['what is covered', { way: 'learn', declared, covered }, ['figure', 'chart', 'field']],
  ['what is uncovered', { way: 'present', declared }, ['figure', 'chart', 'field']],
  ['two views on the projector', { way: 'present' }, ['figure', 'field']],
  ['two of one’s choice', { way: 'present', second: 'chart' }, ['figure', 'chart']],
  // What a set-up does not show is absent, wherever it would stand.
  ['one part of a set-up', { shown: ['figure'] }, ['figure']],
  [
    'three parts of a set-up',
    { whole: true, shown: ['field', 'chart', 'steps'] },
    ['field', 'chart', 'steps'],
  ],
  ['a set-up, presented', { way: 'present', shown: ['figure', 'chart'] }, ['figure']],
  ['a view that is not shown', { whole: true, shown: ['field'], alone: 'chart' }, ['field']],
  ['a tab that is not offered', { width: 45.7, height: 28.6, tab: 'steps' }, ['figure']],
])('%s: %j is %j', (_, given, views) => {
  expect(seen(given)).toEqual(views);
});

it.each(viewIds)('is %s alone where that is asked for', (alone) => {
  expect(seen({ way: 'present', alone })).toEqual([alone]);
  expect(seen({ whole: true, alone })).toEqual([alone]);
});

it.each([
  { width: 45.7, height: 28.6 },
  { width: 61, height: 38 },
  { width: 91, height: 40 },
])('shows one view at a time under tabs with little room ($width × $height)', (size) => {
  for (const tab of viewIds) {
    const given = { ...size, whole: true, tab };
    expect(arranged(given)).toMatchObject({ compact: true, tabs: viewIds });
    expect(seen(given)).toEqual([tab]);
  }
  expect(arranged({ ...size, way: 'learn', declared: [] }).tabs).toEqual([]);
});

it.each<[number, number, Partial<Circumstances>, boolean]>([
  // A tablet, where the whole lab is shown by fingers.
  [1024, 768, { fingers: true, whole: true }, true],
  [1024, 768, { fingers: true }, false],
  [1024, 768, { whole: true }, false],
  [1280, 768, { fingers: true, whole: true }, false],
  // The sizes that the lab is made for.
  [1024, 640, {}, false],
  [1024, 768, {}, false],
  [1366, 640, {}, false],
  [1280, 720, {}, false],
  [1920, 1080, {}, false],
])('has little room at %d × %d with %j: %s', (width, height, given, compact) => {
  expect(arranged({ width: width / 14, height: height / 14, ...given }).compact).toBe(compact);
});

it('several runs have a table, which is a view of its own only in little room', () => {
  const narrow = { ...little, several: true };
  expect(arranged({ several: true })).toEqual(arranged({}));
  expect(arranged(narrow).tabs).toContain('comparison');
  expect(arranged({ ...narrow, several: false }).tabs).not.toContain('comparison');
  expect(arranged({ ...narrow, tab: 'comparison' }).beside).toEqual(['comparison']);
  expect(arranged({ ...narrow, way: 'present' }).tabs).not.toContain('comparison');
});

it('has the numbers in the panel of the whole lab, and no room for what a set-up does not show', () => {
  expect(arranged({ whole: true }).inPanel).toEqual(['numbers', 'steps']);
  const given = { ...little, whole: true, shown: ['field', 'steps'] } as const;
  expect(arranged(given).tabs).toEqual(['field', 'steps']);
  expect(seen(given)).toEqual(['field']);
});

it.each(pictures)('%s, the one picture that is shown, stands there in every way to look', (one) => {
  for (const way of ['lab', 'present'] as const) {
    for (const size of [{}, little]) {
      expect(seen({ way, ...size, shown: [one, 'verdict'] })).toEqual([one]);
    }
  }
});
