// The pages that list every function are written from the catalogue: `npx vitest run
// scripts/functions.test.ts -u` writes them anew. (`-u` stands last: it takes the word behind it.)
import { expect, test } from 'vitest';
import { objectives } from '../src/core/objectives';
import { texts } from '../src/i18n/texts';
import { inProject } from './project.mjs';

const pages = {
  en: {
    file: 'docs/functions.md',
    intro:
      '# The functions\n\nWritten from `src/core/objectives` by a test; how they are computed is in [model.md](model.md).',
    labels: { start: 'start', minima: 'minima known', source: 'from' },
  },
  ko: {
    file: 'docs/functions.ko.md',
    intro:
      '# 함수 목록\n\n`src/core/objectives`의 내용을 테스트가 옮겨 적은 것입니다. 계산 방법은 [model.ko.md](model.ko.md)에 있습니다.',
    labels: { start: '시작점', minima: '알려진 극소점', source: '출처' },
  },
} as const;

type Language = keyof typeof pages;

const point = (x: readonly number[]) => `(${x.join(', ')})`;

function entry(objective: (typeof objectives)[number], language: Language): string {
  const { id, formula, start, lr, minima, source } = objective;
  const { labels } = pages[language];
  const { name, blurb } = texts[language].objectives[id];
  return [
    `## \`${id}\``,
    `**${name}.** ${blurb}`,
    `\`${formula}\``,
    [
      `- ${labels.start} ${point(start)}, lr ${lr}`,
      `- ${labels.minima}: ${minima.length}`,
      ...(language === 'en' ? [`- ${labels.source}: ${source}`] : []),
    ].join('\n'),
  ].join('\n\n');
}

test.each(['en', 'ko'] as const)(
  'the page of functions says what the catalogue says: %s',
  async (language) => {
    const { file, intro } = pages[language];
    const entries = objectives.map((objective) => entry(objective, language));
    await expect(`${[intro, ...entries].join('\n\n')}\n`).toMatchFileSnapshot(inProject(file));
  },
);
