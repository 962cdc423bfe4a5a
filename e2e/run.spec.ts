// A run as a person sees it: every number against the notebook's, digit by digit.

import golden from '../golden/notebook.json' with { type: 'json' };
import { cellsOf, goTo, outcomeOf, rateOf, rowOf, the, thisStep, type } from './screen';
import { expect, test } from './shared-lab';

const notebook = golden.descentFresh;
const verdicts: Readonly<Record<string, string>> = {
  '0.1': 'Converged',
  '10': 'Frozen by rounding',
  '1e-10': 'Too slow',
  '0.5': 'Converged',
  '1': 'Cycling',
  '1.01': 'Diverging',
};

for (const { lr, steps, rows } of notebook) {
  test(`lr = ${lr} walks the rows of the notebook, to the last digit`, async ({
    lab: { page },
  }) => {
    await type(rateOf(page), String(lr));
    await expect(the(page, 'spinbutton', 'Steps')).toHaveValue(String(steps));
    await expect(outcomeOf(page)).toContainText(verdicts[String(lr)]);

    for (const step of [0, 1, 2, 3, 9, 10, 11, 50, 99, 100]) {
      await goTo(page, step);
      const [x0, x1, f, g0, g1] = rows[step];
      const next = rows[step + 1];
      await expect
        .poll(() => thisStep(page), { message: `step ${step}` })
        .toEqual([
          ...[x0, x1, f, g0, g1, lr * g0, lr * g1].map(String),
          ...(next ? [String(next[0]), String(next[1])] : ['–', '–']),
        ]);
      const row = rowOf(page, step);
      await expect(row).toHaveAttribute('aria-current', 'step');
      const [number, ...cells] = await cellsOf(row);
      expect(number.text).toBe(String(step));
      expect(cells.map((cell) => cell.title)).toEqual([x0, x1, f].map(String));
      expect(cells.map((cell) => Number(cell.text))).toEqual(
        [x0, x1, f].map((value) => Number(value.toPrecision(5))),
      );
    }
  });
}

test('the table of the steps holds every row of the run', async ({ lab: { page } }) => {
  const { rows } = notebook.find((run) => run.lr === 0.1)!;
  const table = the(page, 'table', 'Steps');
  await expect(table).toHaveAttribute('aria-rowcount', String(rows.length + 1));
  const body = table.getByRole('rowgroup');
  const seen: (string | null)[][] = [];
  while (seen.length < rows.length) {
    await body.evaluate(
      (scrolled, part) => {
        scrolled.scrollTop = part * (scrolled.scrollHeight - scrolled.clientHeight);
      },
      seen.length / (rows.length - 1),
    );
    await rowOf(page, seen.length).waitFor();
    const shown = await body
      .getByRole('row')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.children].map((cell, column) =>
            column === 0 ? cell.textContent : cell.getAttribute('title'),
          ),
        ),
      );
    for (const row of shown) seen[Number(row[0])] = row;
  }
  expect(seen).toEqual(rows.map(([x0, x1, f], step) => [step, x0, x1, f].map(String)));
});
