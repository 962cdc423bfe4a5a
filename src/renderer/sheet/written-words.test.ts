// The worksheets in docs/lessons and those that the app prints use the same words: what one of them
// says is not said otherwise by the other.

import { expect, test } from 'vitest';
import { texts } from '../../i18n/texts';
import { languages } from '../../shared/languages';
import { docPages } from '../help/doc-pages';

const pages = languages.flatMap((language) =>
  [...docPages]
    .filter(([page]) => page.startsWith(`lessons/${language}/worksheets/`))
    .map(([page, text]) => ({ page, text, t: texts[language].sheet })),
);

test.each(pages)('$page', ({ text, t }) => {
  expect(text.startsWith(`# ${t.worksheet} `)).toBe(true);
  const titles = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  expect(titles).toEqual([t.prediction, t.observation, t.table, t.questions]);
  expect(text).toContain(`\n## ${t.prediction}\n\n${t.predictionLead}\n`);
  expect(text).toContain(`\n## ${t.observation}\n\n${t.observationLead}\n`);
  expect(text).toContain(`\n${t.number}: …`);
  expect(text).toContain(` ${t.name}: …`);
  expect(text).toContain(`**${t.function}.** `);
  expect(text).toContain(`1. ${t.stepOf(1)} `);
  for (const word of [t.why, t.seen, t.answer]) expect(text).toContain(`- ${word}: …`);
});
