// What a rate would do, while the pointer or the focus is on the slider; under it the legend of the
// track: the kinds that this sweep met.

import { useEffect, useRef } from 'preact/hooks';
import { outcomeKinds, type OutcomeKind } from '../../../core/outcome/kinds';
import { verdictTitle } from '../../../i18n/verdict';
import { fullText } from '../../../i18n/number-format';
import { canvasLayer } from '../../drawing/canvas-layer';
import { readDrawingStyle } from '../../drawing/drawing-style';
import { outcomeBands } from '../../drawing/outcomes/outcome-bands';
import { paintBox, paintOf } from '../../drawing/outcomes/outcome-paint';
import { isCovered } from '../../model/looks';
import { useLab } from '../../panel/lab-context';
import { endOfRate, outcomeAt } from './lr-outcome';

interface Props {
  readonly lr: number;
  /** Whether to tell what the keys do. */
  readonly keys: boolean;
}

export function LrTip({ lr, keys }: Props) {
  const { lab } = useLab();
  const texts = lab.texts.value;
  const outcome = outcomeAt(lab, lr);
  const covered = isCovered(lab.looks, 'verdict');
  const sweep = covered ? null : lab.results.sweep.value;
  const met = sweep ? new Set(outcomeBands(sweep).map(({ kind }) => kind)) : new Set();
  return (
    <div class="lr-tip" aria-hidden="true">
      <p>
        <code>lr</code> <b class="number">{fullText(lr)}</b>{' '}
        <b>
          {covered
            ? texts.lesson.covered
            : outcome
              ? verdictTitle(texts, outcome.kind)
              : texts.sweep.unknown}
        </b>{' '}
        {outcome && endOfRate(texts, outcome)}
      </p>
      <ul>
        {outcomeKinds
          .filter((kind) => met.has(kind))
          .map((kind) => (
            <li key={kind}>
              <Swatch kind={kind} /> {verdictTitle(texts, kind)}
            </li>
          ))}
      </ul>
      {keys && <p class="soft">{texts.rate.keys}</p>}
    </div>
  );
}

function Swatch({ kind }: { readonly kind: OutcomeKind }) {
  const { medium } = useLab().lab;
  const host = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const layer = host.current && canvasLayer(host.current, medium, 'outcome');
    if (!layer) return undefined;
    const [width, height] = [18, 12];
    layer.clear(width, height);
    paintBox(layer.pen, paintOf[kind], { x: 0, y: 0, width, height }, readDrawingStyle(medium));
    return () => layer.node.remove();
  }, [kind]);
  return <span ref={host} class="lr-swatch" />;
}
