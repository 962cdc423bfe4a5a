// The picture of secant and tangent. Its two points are taken by the pointer to change h; the
// wheel comes nearer.

import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../../i18n/fill';
import { fullText, shortText } from '../../../../i18n/number-format';
import { saidNumber } from '../../../../i18n/said-number';
import { H_LIMITS } from '../../../drawing/h-slider';
import type { Lab } from '../../../model/lab';
import { isCovered } from '../../../model/looks';
import { zoomed } from '../../../model/line-window';
import { lineGeometry, type LineGeometry } from '../line/line-geometry';
import { LinePicture } from '../line/line-picture';
import { useDrag } from '../../../drawing/use-drag';
import { useSize } from '../../../drawing/use-size';
import type { SecantAt } from './secant-at';

/** Pixels from a point of the secant within which the pointer takes hold of it. */
const REACH = 24;
/** Of one notch of the wheel. */
const NOTCH = 1.5;

interface Props {
  readonly lab: Lab;
  readonly shown: SecantAt | null;
}

export function SecantPlot({ lab, shown }: Props) {
  const { node, size } = useSize(lab.medium);
  const picture = useRef<SVGSVGElement>(null);
  const { width, height, em } = size;
  const near = lab.looks.closeUp.value !== null;
  const at = shown && lineGeometry({ x: 0, y: 0, width, height }, em, shown.line, near);

  useEffect(() => {
    const svg = picture.current;
    if (!svg) return;
    const onWheel = (event: WheelEvent) => {
      const line = lab.results.slices.peek()?.lines[0];
      if (!line || event.deltaY === 0) return;
      event.preventDefault();
      const window = [line.offsets[0] ?? -1, line.offsets.at(-1) ?? 1] as const;
      const domain = lab.subject.peek().domain[line.axis] ?? ([-1, 1] as const);
      lab.looks.set({ closeUp: zoomed(window, event.deltaY > 0 ? NOTCH : 1 / NOTCH, domain) });
    };
    // Not through a property: the page's own would be passive.
    svg.addEventListener('wheel', onWheel, { passive: false });
    return () => svg.removeEventListener('wheel', onWheel);
  }, []);

  const offsetAt = (event: MouseEvent, on: LineGeometry): number => {
    const left = picture.current?.getBoundingClientRect().left ?? 0;
    return on.scale.offset((event.clientX - left - on.plot.x) / on.plot.width);
  };

  useDrag<LineGeometry>(picture, {
    take(event) {
      if (!at || !shown) return null;
      const away = Math.abs(Math.abs(offsetAt(event, at)) - shown.h);
      const pixels = away * (at.scale.across(1) - at.scale.across(0)) * at.plot.width;
      if (!(pixels <= REACH)) return null;
      // A window that goes with h would run away from the hand.
      if (lab.looks.closeUp.peek() === 'h')
        lab.looks.set({ closeUp: shown.line.offsets.at(-1) ?? null });
      return at;
    },
    move: (event, on) => lab.store.set({ h: halfWidth(offsetAt(event, on)) }, 'h'),
    settle: () => lab.store.settle(),
  });

  return (
    <div class="line-plot" ref={node}>
      <svg
        ref={picture}
        width={width}
        height={height}
        role="img"
        aria-label={lab.texts.value.names.secant.plot}
        aria-description={
          shown && !isCovered(lab.looks, 'figure-values') ? describe(lab, shown) : ''
        }
      >
        {shown && at && (
          <LinePicture
            line={shown.line}
            at={at}
            em={em}
            across={near ? `Δ${shown.name}` : shown.name}
            up={near ? 'Δf' : 'f'}
            secant={{
              h: shown.h,
              ahead: shown.ahead - shown.line.f,
              behind: shown.behind - shown.line.f,
              slope: shown.secant,
            }}
          />
        )}
      </svg>
    </div>
  );
}

/** In two digits: more than a pixel can tell apart. */
function halfWidth(offset: number): number {
  const [least, most] = H_LIMITS;
  return Number(Math.min(most, Math.max(least, Math.abs(offset))).toPrecision(2));
}

const describe = ({ texts }: Lab, { name, x, h, secant, tangent }: SecantAt): string =>
  fill(texts.value.secant.described, {
    name,
    x: shortText(x),
    h: fullText(h),
    secant: saidNumber(texts.value, secant, fullText),
    tangent: saidNumber(texts.value, tangent, fullText),
  });
