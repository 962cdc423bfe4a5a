// The pages that list every function are written from the catalogue: `npx vitest run
// scripts/functions.test.ts -u` writes them anew. (`-u` stands last: it takes the word behind it.)
import { expect, test } from 'vitest';
import { objectives } from '../src/core/objectives';
import { texts } from '../src/i18n/texts';
import { inProject } from './project.mjs';

const pages = {
  en: [
    'docs/functions.md',
    '# The functions\n\nWritten from `src/core/objectives` by a test; how they are computed is in [model.md](model.md).',
    ['start', 'minima known'],
  ],
  ko: [
    'docs/functions.ko.md',
    '# 함수 목록\n\n`src/core/objectives`의 내용을 테스트가 옮겨 적은 것입니다. 계산 방법은 [model.ko.md](model.ko.md)에 있습니다.',
    ['시작점', '알려진 극소점'],
  ],
} as const;

type Language = keyof typeof pages;

function entry(objective: (typeof objectives)[number], language: Language): string {
  const { id, formula, start, lr, minima, source } = objective;
  const [, , [from, known]] = pages[language];
  const { name, blurb } = texts[language].objectives[id];
  const facts = [`- ${from} (${start.join(', ')}), lr ${lr}`, `- ${known}: ${minima.length}`];
  if (language === 'en') facts.push(`- from: ${source}`);
  return [`## \`${id}\``, `**${name}.** ${blurb}`, `\`${formula}\``, facts.join('\n')].join('\n\n');
}

test.each(['en', 'ko'] as const)('the %s page says what the catalogue says', async (language) => {
  const [file, intro] = pages[language];
  const entries = objectives.map((objective) => entry(objective, language));
  await expect(`${[intro, ...entries].join('\n\n')}\n`).toMatchFileSnapshot(inProject(file));
});
