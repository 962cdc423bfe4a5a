// Both slices in one picture, and a handle on each that moves the point along it.

import { useRef } from 'preact/hooks';
import { fill } from '../../../../i18n/fill';
import { fullText, shortText } from '../../../../i18n/number-format';
import { saidNumber } from '../../../../i18n/said-number';
import type { Lab } from '../../../model/lab';
import { isCovered } from '../../../model/looks';
import { lineGeometry } from '../line/line-geometry';
import { LinePicture } from '../line/line-picture';
import { variableText } from '../../../drawing/text/variable-text';
import { useSize } from '../../../drawing/use-size';
import { PointHandle } from './point-handle';
import { sharedHeights, type Heights } from './shared-heights';
import type { SliceAt } from './slices-at';

type Both = readonly [SliceAt, SliceAt];

export function SlicePlots({ lab, slices }: { readonly lab: Lab; readonly slices: Both | null }) {
  const { node, size } = useSize(lab.medium);
  const { width, height, em } = size;
  // Side by side where each is then wider than it would be high one above the other.
  const beside = width > 1.1 * height;
  const half = beside ? { width: width / 2, height } : { width, height: height / 2 };
  const kept = useRef<{ readonly of: string; readonly heights: Heights | null } | null>(null);
  const { key } = lab.subject.value;
  if (slices) {
    const before = kept.current?.of === key ? kept.current.heights : null;
    const lines = slices.map(({ line }) => line);
    kept.current = { of: key, heights: sharedHeights(lines, before) };
  }
  const heights = kept.current?.heights;
  const plots = slices?.flatMap((slice, k) => {
    const corner = { x: beside ? k * half.width : 0, y: beside ? 0 : k * half.height };
    const at = lineGeometry(
      { ...corner, ...half },
      em,
      { ...slice.line, ...(heights && { heights }) },
      false,
    );
    return at ? [{ slice, at }] : [];
  });
  return (
    <div class="line-plot" ref={node}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={lab.texts.value.names.slices.plot}
        aria-description={
          slices && !isCovered(lab.looks, 'figure-values') ? describe(lab, slices) : ''
        }
      >
        {plots?.map(({ slice, at }) => (
          <LinePicture
            key={slice.axis}
            line={slice.line}
            at={at}
            em={em}
            across={slice.variable}
            up="f"
          />
        ))}
      </svg>
      {plots?.map(({ slice, at }) => (
        <PointHandle key={slice.axis} lab={lab} slice={slice} at={at} />
      ))}
    </div>
  );
}

function describe({ texts }: Lab, [first, second]: Both): string {
  const t = texts.value;
  return fill(t.slices.described, {
    point: `${shortText(first.line.x)}, ${shortText(second.line.x)}`,
    one: variableText(first.variable),
    other: variableText(second.variable),
    first: saidNumber(t, first.numerical, fullText),
    second: saidNumber(t, second.numerical, fullText),
  });
}
