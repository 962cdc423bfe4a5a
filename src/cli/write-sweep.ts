// A sweep over lr as text: one row a rate.

import { outcomeKinds } from '../core/outcome/kinds';
import type { Sweep } from '../core/maps/sweep';
import type { Texts } from '../i18n/texts';
import { verdictTitle } from '../i18n/verdict';
import { headOf } from '../formats/head';
import { jsonText } from '../formats/json-text';
import { align, cell } from './align';
import type { Request } from './request';

const columns = ['lr', 'kind', 'step', 'f'] as const;

export function writeSweep(request: Request, sweep: Sweep, t: Texts): string {
  const rows = Array.from(sweep.lr, (lr, k) => ({
    lr,
    kind: outcomeKinds[sweep.kind[k] ?? 0] ?? 'still-moving',
    step: sweep.step[k] ?? 0,
    f: sweep.f[k] ?? 0,
  }));
  if (request.format === 'csv') {
    const lines = rows.map((row) => columns.map((name) => row[name]).join());
    return [columns.join(), ...lines, ''].join('\n');
  }
  if (request.format === 'table') {
    const cells = rows.map(({ lr, kind, step, f }) => [
      cell(lr),
      verdictTitle(t, kind),
      String(step),
      cell(f),
    ]);
    const inputs = `f = ${request.subject.formula}   step_num = ${request.run.steps}`;
    return [inputs, '', ...align([['lr', t.trace.outcome, t.trace.step, 'f'], ...cells]), ''].join(
      '\n',
    );
  }
  const { lr: _lr, ...head } = headOf(request);
  return `${jsonText(head).slice(0, -1)},"sweep":[\n${rows.map(jsonText).join(',\n')}\n]}\n`;
}
