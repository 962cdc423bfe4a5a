// The step shown in a few numbers, with as many digits as people want, at first all that float64 has: x, f, the gradient,
// lr · gradient, and the new x. A button opens the arithmetic behind them.

import './this-step.css';
import { rateOf } from '../../core/schedules/rates';
import { fullText, readOut } from '../../i18n/number-format';
import { ARITHMETIC_ID } from '../arithmetic/arithmetic';
import { commandTip } from '../panel/command-tip';
import { useLab } from '../panel/lab-context';
import { symbolLight } from '../panel/symbol-light';
import { isFrozenAt } from '../model/frozen-coordinates';
import { subscript } from '../drawing/text/subscript';
import { Variable } from '../drawing/text/variable';
import { Cover } from '../drawing/cover/cover';
import { isCovered } from '../model/looks';

export function ThisStep() {
  const { lab, commands } = useLab();
  const t = lab.texts.value.table;
  const run = lab.results.run.value;
  const { variables } = lab.subject.value;
  if (!run) return <section class="this-step" />;
  if (isCovered(lab.looks, 'numbers')) {
    return (
      <section class="this-step">
        <h2>{t.thisStep}</h2>
        <Cover text={lab.texts.value.lesson.covered} />
      </section>
    );
  }
  const { trajectory, request, total } = run;
  const step = lab.whole.value;
  // Beyond two dimensions, the two coordinates that the plane shows.
  const axes = lab.session.value.axes.filter((i) => i < trajectory.dimension);
  const plain = request.optimizer.id === 'gradient-descent';
  const isLast = step + 1 >= trajectory.length;
  /** Of the update that begins here. */
  const rate = rateOf(request)(step + 1);
  const open = lab.looks.arithmetic.value;
  const words = lab.texts.value.arithmetic;
  const { decimals } = lab.settings.now.value;
  const cut = decimals !== 'all';
  const frozen = lab.frozen.value;
  const isLost = (i: number): boolean => isFrozenAt(frozen, trajectory, step, i);

  const lines = [
    ...axes.map((i) => ({
      head: t.now,
      symbol: 'x' as const,
      axis: i,
      value: trajectory.x(step, i),
      ice: isLost(i),
    })),
    { head: 'f', symbol: undefined, axis: null, value: trajectory.f(step), ice: false },
    ...axes.map((i) => ({
      head: t.gradient,
      symbol: 'g' as const,
      axis: i,
      value: trajectory.gradient(step, i),
      ice: false,
    })),
    ...(request.schedule
      ? [
          {
            head: `η${subscript(step + 1)}`,
            symbol: undefined,
            axis: null,
            value: isLast ? null : rate,
            ice: false,
          },
        ]
      : []),
    // Another method moves by more than lr · gradient; the digits show by what.
    ...axes.map((i) => ({
      head: plain ? t.update : 'Δx',
      symbol: 'move' as const,
      axis: i,
      value: plain
        ? rate * trajectory.gradient(step, i)
        : isLast
          ? null
          : trajectory.x(step + 1, i) - trajectory.x(step, i),
      ice: false,
    })),
    ...axes.map((i) => ({
      head: t.next,
      symbol: 'next' as const,
      axis: i,
      value: isLast ? null : trajectory.x(step + 1, i),
      ice: false,
    })),
  ];

  return (
    <section class="this-step">
      <div class="heading">
        <h2>
          {t.thisStep}{' '}
          <span class="number">
            {step} / {total - 1}
          </span>
        </h2>
        <button
          type="button"
          aria-expanded={open}
          {...(open ? { 'aria-controls': ARITHMETIC_ID } : {})}
          title={commandTip(lab, 'arithmetic')}
          onClick={commands.arithmetic}
        >
          {lab.texts.value.commands.arithmetic.label}
        </button>
      </div>
      <table data-name="This step" aria-label={lab.texts.value.names.thisStep}>
        <tbody>
          {lines.map(({ head, symbol, axis, value, ice }) => (
            <tr
              key={`${head}${axis}`}
              class={`${axis === axes[1] || axis === null ? 'group-end' : ''} ${ice ? 'ice' : ''}`}
              {...(ice ? { title: words.rounds } : {})}
              {...symbolLight(lab, symbol)}
            >
              <th scope="row">{axis === axes[1] ? <span class="unseen">{head}</span> : head}</th>
              <td class="axis">
                {axis !== null && <Variable name={variables[axis] ?? `x${axis}`} />}
              </td>
              <td class="digits" {...(cut && value !== null ? { title: fullText(value) } : {})}>
                {value === null ? '–' : readOut(value, decimals)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
