import { describe, expect, it } from 'vitest';
import { pictures, screenParts, viewIds as allViews } from '../../shared/pane-ids';
import { arrange, type Circumstances } from './arrange';

/** Those of one run: the table is of several. */
const viewIds = allViews.filter((id) => id !== 'comparison');

const wide: Circumstances = {
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
};
const seen = (given: Partial<Circumstances>) => {
  const { figure, beside, inPanel } = arrange({ ...wide, ...given });
  return [...(figure ? ['figure'] : []), ...beside, ...inPanel];
};

describe('what stands on the screen', () => {
  it('is the figure and the field at first', () => {
    expect(seen({})).toEqual(['figure', 'field']);
  });

  it('is everything once the lab is unfolded, with the numbers in the panel', () => {
    expect(seen({ whole: true })).toEqual([...viewIds]);
    expect(arrange({ ...wide, whole: true }).inPanel).toEqual(['numbers', 'steps']);
  });

  it('is the figure and what the step declares in a lesson, presented or not', () => {
    for (const way of ['learn', 'present'] as const) {
      expect(seen({ way, declared: [] })).toEqual(['figure']);
      expect(seen({ way, declared: ['numbers'] })).toEqual(['figure', 'numbers']);
    }
  });

  it('leaves a covered view out on the projector until the prediction is made', () => {
    const declared = ['chart', 'field'] as const;
    const given = { declared, covered: ['chart', 'verdict'] } as const;
    expect(seen({ way: 'present', ...given })).toEqual(['figure', 'field']);
    expect(seen({ way: 'learn', ...given })).toEqual(['figure', 'chart', 'field']);
    expect(seen({ way: 'present', declared })).toEqual(['figure', 'chart', 'field']);
  });

  it('is two views of one’s choice on the projector', () => {
    expect(seen({ way: 'present' })).toEqual(['figure', 'field']);
    expect(seen({ way: 'present', second: 'chart' })).toEqual(['figure', 'chart']);
  });

  it('is one view alone where that is asked for', () => {
    for (const alone of viewIds) {
      expect(seen({ way: 'present', alone })).toEqual([alone]);
      expect(seen({ whole: true, alone })).toEqual([alone]);
    }
  });
});

describe('a window with little room', () => {
  const small = [
    { width: 45.7, height: 28.6 },
    { width: 61, height: 38 },
    { width: 91, height: 40 },
  ];
  it.each(small)('shows one view at a time under tabs ($width × $height)', (size) => {
    for (const tab of viewIds) {
      const { compact, tabs } = arrange({ ...wide, ...size, whole: true, tab });
      expect({ compact, tabs }).toEqual({ compact: true, tabs: viewIds });
      expect(seen({ ...size, whole: true, tab })).toEqual([tab]);
    }
  });

  it('shows the figure where the chosen view is not offered, and no tabs without a choice', () => {
    const [size] = small;
    expect(seen({ ...size, tab: 'steps' })).toEqual(['figure']);
    expect(arrange({ ...wide, ...size, way: 'learn', declared: [] }).tabs).toEqual([]);
  });

  it('is a tablet too, where the whole lab is shown by fingers', () => {
    const tablet = { width: 1024 / 14, height: 768 / 14 };
    const compact = (given: Partial<Circumstances>) =>
      arrange({ ...wide, ...tablet, ...given }).compact;
    expect(compact({ fingers: true, whole: true })).toBe(true);
    expect(compact({ fingers: true })).toBe(false);
    expect(compact({ whole: true })).toBe(false);
    expect(compact({ fingers: true, whole: true, width: 1280 / 14 })).toBe(false);
  });

  it('is none of the sizes that the lab is made for', () => {
    for (const [width, height] of [
      [1024, 640],
      [1024, 768],
      [1366, 640],
      [1280, 720],
      [1920, 1080],
    ] as const) {
      expect(arrange({ ...wide, width: width / 14, height: height / 14 }).compact).toBe(false);
    }
  });
});

it('several runs have a table, which is a view of its own only in little room', () => {
  const several = { ...wide, several: true };
  expect(arrange(several)).toEqual(arrange(wide));
  const narrow = { ...several, width: 60, height: 40 };
  expect(arrange(narrow).tabs).toContain('comparison');
  expect(arrange({ ...narrow, several: false }).tabs).not.toContain('comparison');
  expect(arrange({ ...narrow, tab: 'comparison' }).beside).toEqual(['comparison']);
  expect(arrange({ ...narrow, way: 'present' }).tabs).not.toContain('comparison');
});

describe('what a set-up does not show', () => {
  it('is absent, wherever it would stand', () => {
    expect(seen({ shown: ['figure'] })).toEqual(['figure']);
    expect(seen({ whole: true, shown: ['field', 'chart', 'steps'] })).toEqual([
      'field',
      'chart',
      'steps',
    ]);
    expect(seen({ way: 'present', shown: ['figure', 'chart'] })).toEqual(['figure']);
  });

  it('has no tab, and no room of its own', () => {
    const little = { width: 60, height: 40, whole: true, shown: ['field', 'steps'] } as const;
    expect(arrange({ ...wide, ...little }).tabs).toEqual(['field', 'steps']);
    expect(seen(little)).toEqual(['field']);
    expect(seen({ whole: true, shown: ['field'], alone: 'chart' })).toEqual(['field']);
  });

  it('leaves no hole: a picture that is shown stands there in every way to look', () => {
    for (const picture of pictures) {
      for (const way of ['lab', 'present'] as const) {
        for (const size of [{}, { width: 60, height: 40 }]) {
          expect(seen({ way, ...size, shown: [picture, 'verdict'] })).toEqual([picture]);
        }
      }
    }
  });
});
