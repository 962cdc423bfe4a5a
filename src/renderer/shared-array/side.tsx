// One side of the mystery: the function, the memory that it works on, and the cells with what they
// print.

import type { Notebook } from '../../shared/protocol/protocol';
import { rowWidth } from '../../core/kernels/row-width';
import { numpyArray } from '../../formats/notebook/numpy-array';
import { saidPoint } from '../../i18n/said-number';
import { fill } from '../../i18n/fill';
import { shortText } from '../../i18n/number-format';
import { useLab } from '../panel/lab-context';
import type { SharedArrayReplay } from './replay';

type Kind = 'shared' | 'copied';

/** The numbers of the notebook's own prompts. */
const PROMPTS = [111, 112, 114] as const;

const functionLines = (first: string): readonly (readonly [string, boolean])[] => [
  ['def gradient_descent(f, init_x, lr=0.01, step_num=100):', false],
  [`    ${first}`, true],
  ['    for i in range(step_num):', false],
  ['        grad = numerical_gradient(f, x)', false],
  ['        x -= lr * grad', true],
  ['    return x', false],
];
const code = {
  shared: functionLines('x = init_x'),
  copied: functionLines('x = init_x.copy()'),
} as const satisfies Record<Kind, ReturnType<typeof functionLines>>;

interface Props {
  readonly kind: Kind;
  readonly notebook: Notebook;
  readonly replay: SharedArrayReplay;
}

export function SharedArraySide({ kind, notebook, replay }: Props) {
  const { lab } = useLab();
  const t = lab.texts.value.sharedArray;
  const names = lab.texts.value.names.sharedArray;
  const box = (name: string) => fill(names.array, { name });
  const { start, cells } = notebook;
  const n = start.length;
  const pointOf = (cell: number, step: number): readonly number[] => {
    const rows = cells[cell]?.[kind];
    const from = step * rowWidth(n);
    return rows ? [...rows.subarray(from, from + n)] : start;
  };
  // What makes the difference is pointed out after it has been seen.
  const solved = replay.solved.value;
  const cell = replay.cell;
  const step = replay.stepOf(cell);
  const now = pointOf(cell, step);
  const before = step > 0 ? pointOf(cell, step - 1) : null;

  return (
    <section class={`side ${kind}`} aria-label={t[kind]}>
      <h3>
        {t[kind]} {solved && <span class="soft">{t[`${kind}Hint`]}</span>}
      </h3>
      <pre>
        {code[kind].map(([line, marked]) => (
          <code key={line} class={marked && solved ? 'marked' : ''}>
            {line}
          </code>
        ))}
      </pre>
      <div class="memory">
        <code class="name">init_x</code>
        <code class="name">x</code>
        <svg viewBox="0 0 44 64" preserveAspectRatio="none" aria-hidden="true">
          {kind === 'shared' ? (
            <path d="M2 16C22 16 20 32 40 32M2 48C22 48 20 32 40 32M34 28l6 4-6 4" />
          ) : (
            <path d="M2 16H40M34 12l6 4-6 4M2 48H40M34 44l6 4-6 4" />
          )}
        </svg>
        {kind === 'copied' && <Box name={box('init_x')} values={start} />}
        <Box name={box(kind === 'shared' ? names.sharedArray : 'x')} values={now} before={before} />
      </div>
      <ol class="cells">
        {cells.map(({ lr, steps }, k) => {
          const state = replay.stateOf(k);
          // The notebook never ran the cells on the right.
          const prompt = kind === 'shared' ? (PROMPTS[k] ?? k + 1) : ' ';
          return (
            <li key={lr} class={state}>
              <span class="prompt" aria-hidden="true">
                In [{prompt}]:
              </span>
              <code>{`gradient_descent(function_2, init_x, lr=${numberInCode(lr)})`}</code>
              <span class="begins soft">
                {state === 'waiting' ? (
                  t.notYet
                ) : (
                  <>
                    {t.begins} <code>{saidPoint(lab.texts.value, pointOf(k, 0))}</code>
                  </>
                )}
                {state === 'running' && ` · ${fill(t.running, { step: replay.stepOf(k) })}`}
              </span>
              <span class="prompt out" aria-hidden="true">
                {state === 'done' ? `Out[${prompt}]:` : ''}
              </span>
              <output aria-label={fill(names[kind], { lr })}>
                {state === 'done' && <code>{numpyArray(pointOf(k, steps))}</code>}
              </output>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** As the notebook types it: 10.0, 1e-10. */
const numberInCode = (value: number): string =>
  Number.isInteger(value) ? `${value}.0` : String(value);

interface BoxProps {
  readonly name: string;
  readonly values: readonly number[];
  readonly before?: readonly number[] | null;
}

/** An array in memory; a number that has just been overwritten stands struck above the new one. */
const Box = ({ name, values, before = null }: BoxProps) => (
  <div class="box" role="group" aria-label={name}>
    {values.map((value, i) => (
      <span key={i} class="digits">
        <s>{before && before[i] !== value ? shortText(before[i] ?? 0, 9) : ''}</s>
        <b>{shortText(value, 9)}</b>
      </span>
    ))}
  </div>
);
