// A table of the first steps of a run with cells to fill in: the start is given whole, and of the last
// row f, to check with.

import { shortText } from '../../i18n/number-format';
import type { Trajectory } from '../../core/run/trajectory';
import { Variable } from '../drawing/text/variable';
import { PartHeading, Said } from './said';
import type { SheetStyle } from './sheet';

interface Props {
  readonly style: SheetStyle;
  readonly rows: Trajectory;
  readonly variables: readonly string[];
}

export function StepsToFill({ style, rows, variables }: Props) {
  const last = rows.length - 1;
  return (
    <section class="sheet-part">
      <PartHeading in={style.languages} say={(t) => t.steps} />
      <p class="sheet-lead">
        <Said in={style.languages} say={({ sheet }) => sheet.stepsLead} />
      </p>
      <table class="sheet-numbers">
        <thead>
          <tr>
            <th scope="col">
              <Said in={style.languages} say={({ table }) => table.step} />
            </th>
            {variables.map((name) => (
              <th key={name} scope="col">
                <Variable name={name} />
              </th>
            ))}
            {variables.map((name) => (
              <th key={name} scope="col">
                <i class="math">∂f/∂</i>
                <Variable name={name} />
              </th>
            ))}
            <th scope="col">
              <i class="math">f</i>
            </th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows.length }, (_, step) => (
            <tr key={step}>
              <th scope="row">{step}</th>
              {variables.map((name, i) => (
                <Cell key={name} value={rows.x(step, i)} given={step === 0} style={style} />
              ))}
              {variables.map((name, i) => (
                <Cell key={name} value={rows.gradient(step, i)} given={step === 0} style={style} />
              ))}
              <Cell value={rows.f(step)} given={step === 0 || step === last} style={style} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly value: number;
  readonly given: boolean;
  readonly style: SheetStyle;
}

function Cell({ value, given, style: { answers } }: CellProps) {
  if (given) return <td>{shortText(value)}</td>;
  return <td class="sheet-answer">{answers ? shortText(value) : ''}</td>;
}
