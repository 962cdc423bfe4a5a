// The arithmetic of the step shown, digit by digit, beside the notebook's own names. It lies under the
// figure and what stands beside it: two columns of twenty digits ask for that width.

import { useRef } from 'preact/hooks';
import { optimizerById } from '../../core/optimizers';
import { linesOf } from './arithmetic-lines';
import { noteOf } from './arithmetic-note';
import { Digits } from '../drawing/text/digits';
import { Cover } from '../drawing/cover/cover';
import { isCovered } from '../model/looks';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import { LitRule } from '../panel/lit-rule';
import { Unbroken } from '../drawing/text/unbroken';
import { Variable } from '../drawing/text/variable';
import { StepLegend } from './step-legend';
import { TrialList } from './trial-list';
import { symbolLight } from '../panel/symbol-light';
import './arithmetic.css';

export const ARITHMETIC_ID = 'arithmetic';

export function Arithmetic() {
  const { lab } = useLab();
  return lab.looks.arithmetic.value ? <OpenArithmetic /> : null;
}

function OpenArithmetic() {
  const { lab } = useLab();
  const texts = lab.texts.value;
  const t = texts.arithmetic;
  const names = texts.names.arithmetic;
  const host = useRef<HTMLElement>(null);
  const result = lab.results.step.value;
  const frozen = lab.frozen.value;
  const covered = isCovered(lab.looks, 'numbers');
  const { variables } = lab.subject.value;
  /** What opened it has the focus again, unless that has gone elsewhere. */
  const close = () => {
    if (host.current?.contains(document.activeElement)) {
      document.querySelector<HTMLElement>(`[aria-controls="${ARITHMETIC_ID}"]`)?.focus();
    }
    lab.looks.set({ arithmetic: false });
  };

  const dimension = result?.run.trajectory.dimension ?? 2;
  // Beyond two dimensions, the two coordinates that the plane shows.
  const axes = dimension === 2 ? [0, 1] : lab.session.value.axes.filter((i) => i < dimension);
  const name = (i: number) => variables[i] ?? `x${i}`;
  const searched = lab.results.trials.value;
  const ofStep = searched?.run === result?.run && searched?.step === result?.step;
  const trials = ofStep && searched ? searched.trials : null;
  const lines = result ? linesOf(result, axes, trials) : [];
  const longest = Math.max(
    1,
    ...lines.flatMap(({ cells }) => cells.map(({ text }) => text.length)),
  );
  const optimizer = result && optimizerById(result.run.request.optimizer.id);
  return (
    <section
      class="arithmetic"
      id={ARITHMETIC_ID}
      ref={host}
      aria-label={t.title}
      // The more lines, the closer they stand in a low window; the longer the numbers, the smaller.
      style={{ '--lines': lines.length, '--longest': longest }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <button type="button" aria-label={names.close} title={t.close} onClick={close}>
        <Icon name="close" />
      </button>
      {covered && <Cover text={lab.texts.value.lesson.covered} />}
      {!covered && result && frozen && optimizer && (
        <div class="sum">
          <h2>
            {t.title}{' '}
            <span class="number soft">
              {result.step} / {result.run.total - 1}
            </span>
          </h2>
          {/* In the smallest window it scrolls, and must be reached by key for that. */}
          <div class="lines" tabIndex={0} role="group" aria-label={names.table}>
            <table aria-label={names.table}>
              <thead>
                <tr>
                  <td />
                  {axes.map((i) => (
                    <th key={i} scope="col">
                      <Variable name={name(i)} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map(({ id, symbol, maths, words, code, cells, last }) => (
                  <tr
                    key={id}
                    class={`line-${id} ${last ? 'group-end' : ''}`}
                    {...symbolLight(lab, symbol)}
                  >
                    <th scope="row" class={code ? 'coded' : ''}>
                      <span class="maths">
                        {maths === null ? t[words ?? 'difference'] : <i class="math">{maths}</i>}
                      </span>{' '}
                      {code && <code>{code}</code>}
                    </th>
                    {cells.map((cell, k) => (
                      <Digits key={k} {...cell} iceText={t.rounds} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div class="told">
            <p class="rule">
              {optimizer.tex.split('\\qquad').map((line) => (
                <LitRule key={line} tex={line} />
              ))}
            </p>
            {trials && <TrialList trials={trials} />}
            <StepLegend />
            <p class="note">
              <Unbroken sentence={noteOf(result, axes, nameAll(dimension, name), frozen, texts)} />
            </p>
          </div>
        </div>
      )}
    </section>
  );
}

const nameAll = (dimension: number, name: (i: number) => string): string[] =>
  Array.from({ length: dimension }, (_, i) => name(i));
